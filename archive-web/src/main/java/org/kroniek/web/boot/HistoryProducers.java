package org.kroniek.web.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.kroniek.core.analysis.internal.ArticleAnalysis;
import org.kroniek.core.article.ArticleCorrections;
import org.kroniek.core.article.internal.JpaArticleCorrections;
import org.kroniek.core.audit.HistoryReader;
import org.kroniek.core.audit.internal.PostgresHistoryReader;
import org.kroniek.core.authority.AuthorityService;
import org.kroniek.core.change.internal.JpaChangeRecorder;
import org.kroniek.core.event.EventService;
import org.kroniek.core.event.internal.EvidenceFollowing;
import org.kroniek.core.history.RecordHistory;
import org.kroniek.core.history.internal.StoredRecordHistory;
import org.kroniek.core.transaction.Transactions;

/** Puts together what shows the past and goes back to it. */
@ApplicationScoped
public class HistoryProducers {

    @PersistenceContext(unitName = "kroniek")
    private EntityManager entities;

    @Produces
    @Singleton
    HistoryReader historyReader(Transactions transactions) {
        return new PostgresHistoryReader(entities, transactions);
    }

    @Produces
    @Singleton
    ArticleCorrections articleCorrections(Clock clock, ArticleAnalysis analysis, EvidenceFollowing following) {
        return new JpaArticleCorrections(entities, new JpaChangeRecorder(entities, clock), clock,
                List.of(analysis, following));
    }

    @Produces
    @Singleton
    RecordHistory recordHistory(Transactions transactions, ArticleCorrections corrections,
            AuthorityService authorities, EventService events) {
        return new StoredRecordHistory(entities, transactions, corrections, authorities, events);
    }
}
