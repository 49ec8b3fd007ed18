package org.kroniek.web.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.kroniek.core.analysis.internal.ArticleAnalysis;
import org.kroniek.core.analysis.internal.Finders;
import org.kroniek.core.analysis.internal.NameMatchingRunner;
import org.kroniek.core.analysis.internal.NamesInMemory;
import org.kroniek.core.change.internal.JpaChangeRecorder;
import org.kroniek.core.dating.LexiconDateFinder;
import org.kroniek.core.mention.NameFinder;
import org.kroniek.core.transaction.Transactions;
import org.kroniek.search.SearchModule;

/** Puts together what reads articles for names, dates and events. */
@ApplicationScoped
public class AnalysisProducers {

    @PersistenceContext(unitName = "kroniek")
    private EntityManager entities;

    /** One for the portal: all names are kept once. */
    @Produces
    @Singleton
    NamesInMemory names() {
        return new NamesInMemory(entities);
    }

    @Produces
    @Singleton
    Finders finders() {
        return new Finders(new NameFinder(), new LexiconDateFinder(), (_, _, _, _) -> List.of());
    }

    @Produces
    @Singleton
    ArticleAnalysis articleAnalysis(NamesInMemory names, Finders finders) {
        return new ArticleAnalysis(entities, names, finders);
    }

    @Produces
    @Singleton
    NameMatchingRunner nameMatchingRunner(Transactions transactions, NamesInMemory names, Finders finders, Clock clock,
            SearchModule search) {
        return new NameMatchingRunner(entities, transactions, names, finders, new JpaChangeRecorder(entities, clock),
                clock, search.relay()::wakeUp);
    }
}
