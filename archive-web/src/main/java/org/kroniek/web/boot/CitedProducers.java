package org.kroniek.web.boot;

import org.kroniek.core.projection.ReadableArticles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kroniek.core.change.ChangeHistory;
import org.kroniek.core.change.internal.PostgresChangeHistory;
import org.kroniek.core.citable.CitableSearches;
import org.kroniek.core.citable.internal.PostgresCitableSearches;
import org.kroniek.core.id.Identities;
import org.kroniek.core.transaction.Transactions;
import org.kroniek.search.query.ArticleWalk;
import org.kroniek.search.replay.Causes;
import org.kroniek.search.replay.SearchReplay;
import org.kroniek.web.cited.CitedSearches;
import org.kroniek.web.cited.KeepingRights;
import org.kroniek.web.search.LinkedNames;

/** Puts together what keeps searches. */
@ApplicationScoped
public class CitedProducers {

    @PersistenceContext(unitName = "kroniek")
    private EntityManager entities;

    @Produces
    @Singleton
    ChangeHistory changeHistory(Transactions transactions) {
        return new PostgresChangeHistory(entities, transactions);
    }

    @Produces
    @Singleton
    CitableSearches citableSearches(Transactions transactions, Identities identities, Clock clock) {
        return new PostgresCitableSearches(entities, transactions, identities, clock);
    }

    @Produces
    @Singleton
    CitedSearches citedSearches(CitableSearches searches, ArticleWalk walk, ChangeHistory history,
            ReadableArticles readable, LinkedNames names) {
        return new CitedSearches(searches, new SearchReplay(walk), new Causes(history), readable, names);
    }

    @Produces
    @Singleton
    KeepingRights keepingRights(Clock clock,
            @ConfigProperty(name = "kroniek.public-address") Optional<URI> publicAddress) {
        return new KeepingRights(clock, publicAddress);
    }
}
