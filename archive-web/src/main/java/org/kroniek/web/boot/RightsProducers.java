package org.kroniek.web.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.kroniek.core.change.internal.JpaChangeRecorder;
import org.kroniek.core.projection.EventReader;
import org.kroniek.core.projection.ReadableArticles;
import org.kroniek.core.projection.ReadableEvents;
import org.kroniek.core.projection.internal.GuardedArticles;
import org.kroniek.core.projection.internal.GuardedEvents;
import org.kroniek.core.rights.AccessRecorder;
import org.kroniek.core.rights.ArticleAccess;
import org.kroniek.core.rights.internal.EmbargoEnds;
import org.kroniek.core.rights.internal.PostgresAccessRecorder;
import org.kroniek.core.rights.internal.PostgresArticleAccess;
import org.kroniek.core.transaction.Transactions;
import org.kroniek.search.SearchModule;

/** Puts together what decides who may read articles, and what heeds it. */
@ApplicationScoped
public class RightsProducers {

    @PersistenceContext(unitName = "kroniek")
    private EntityManager entities;

    @Produces
    @Singleton
    ArticleAccess articleAccess(Transactions transactions, Clock clock) {
        return new PostgresArticleAccess(entities, transactions, new JpaChangeRecorder(entities, clock), clock);
    }

    @Produces
    @Singleton
    AccessRecorder accessRecorder() {
        return new PostgresAccessRecorder(entities);
    }

    @Produces
    @Singleton
    EmbargoEnds embargoEnds(Transactions transactions, Clock clock, SearchModule search) {
        return new EmbargoEnds(entities, transactions, new JpaChangeRecorder(entities, clock), clock,
                search.relay()::wakeUp);
    }

    @Produces
    @Singleton
    ReadableArticles readableArticles(Transactions transactions, ArticleAccess access, Clock clock) {
        return new GuardedArticles(entities, transactions, access, clock);
    }

    @Produces
    @Singleton
    ReadableEvents readableEvents(EventReader events, ReadableArticles articles) {
        return new GuardedEvents(events, articles);
    }
}
