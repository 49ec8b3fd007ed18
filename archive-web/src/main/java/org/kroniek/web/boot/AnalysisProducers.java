package org.kroniek.web.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.kroniek.core.analysis.MentionDecisions;
import org.kroniek.core.analysis.SuggestedMentions;
import org.kroniek.core.analysis.UnknownNames;
import org.kroniek.core.analysis.internal.ArticleAnalysis;
import org.kroniek.core.analysis.internal.Finders;
import org.kroniek.core.analysis.internal.JpaMentionDecisions;
import org.kroniek.core.analysis.internal.JpaMentionReader;
import org.kroniek.core.analysis.internal.JpaSuggestedMentions;
import org.kroniek.core.analysis.internal.JpaUnknownNames;
import org.kroniek.core.analysis.internal.NameMatchingRunner;
import org.kroniek.core.analysis.internal.NamesInMemory;
import org.kroniek.core.audit.AuditTrail;
import org.kroniek.core.change.internal.JpaChangeRecorder;
import org.kroniek.core.dating.LexiconDateFinder;
import org.kroniek.core.detection.LexiconEventFinder;
import org.kroniek.core.mention.NameFinder;
import org.kroniek.core.projection.AuthorityReferenceReader;
import org.kroniek.core.projection.MentionReader;
import org.kroniek.core.projection.SnapshotReader;
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
        return new Finders(new NameFinder(), new LexiconDateFinder(), new LexiconEventFinder());
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

    @Produces
    @Singleton
    MentionDecisions mentionDecisions(Transactions transactions, NamesInMemory names, Finders finders, Clock clock,
            AuthorityReferenceReader authorities) {
        return new JpaMentionDecisions(entities, transactions, names, finders, new JpaChangeRecorder(entities, clock),
                clock, authorities);
    }

    @Produces
    @Dependent
    MentionReader mentionReader(Transactions transactions, SnapshotReader articles,
            AuthorityReferenceReader authorities) {
        return new JpaMentionReader(entities, transactions, articles, authorities);
    }

    @Produces
    @Dependent
    SuggestedMentions suggestedMentions(Transactions transactions, SnapshotReader articles,
            AuthorityReferenceReader authorities) {
        return new JpaSuggestedMentions(entities, transactions, articles, authorities);
    }

    @Produces
    @Dependent
    UnknownNames unknownNames(Transactions transactions, SnapshotReader articles, AuditTrail trail, Clock clock) {
        return new JpaUnknownNames(entities, transactions, articles, trail, clock);
    }
}
