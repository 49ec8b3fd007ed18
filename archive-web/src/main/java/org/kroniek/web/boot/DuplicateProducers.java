package org.kroniek.web.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.kroniek.core.change.ChangeLog;
import org.kroniek.core.change.internal.JpaChangeRecorder;
import org.kroniek.core.duplicate.internal.JpaNearDuplicateReader;
import org.kroniek.core.duplicate.internal.NearDuplicateRunner;
import org.kroniek.core.id.Identities;
import org.kroniek.core.projection.NearDuplicateReader;
import org.kroniek.core.projection.SnapshotReader;
import org.kroniek.core.transaction.Transactions;
import org.kroniek.search.SearchModule;

/** Puts together what finds near-duplicates. */
@ApplicationScoped
public class DuplicateProducers {

    @PersistenceContext(unitName = "kroniek")
    private EntityManager entities;

    @Produces
    @Singleton
    NearDuplicateRunner nearDuplicateRunner(Transactions transactions, ChangeLog log, Identities identities,
            Clock clock, SearchModule search) {
        return new NearDuplicateRunner(entities, transactions, log, new JpaChangeRecorder(entities, clock), identities,
                search.relay()::wakeUp);
    }

    @Produces
    @Dependent
    NearDuplicateReader nearDuplicateReader(Transactions transactions, SnapshotReader articles) {
        return new JpaNearDuplicateReader(entities, transactions, articles);
    }
}
