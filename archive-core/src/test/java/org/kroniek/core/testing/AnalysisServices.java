package org.kroniek.core.testing;

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
import org.kroniek.core.authority.internal.JpaAuthorityReader;
import org.kroniek.core.audit.internal.JpaAuditTrail;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.dating.LexiconDateFinder;
import org.kroniek.core.detection.LexiconEventFinder;
import org.kroniek.core.mention.NameFinder;
import org.kroniek.core.projection.MentionReader;
import org.kroniek.core.projection.internal.JpqlSnapshotReader;
import org.kroniek.core.transaction.Transactions;

/** What reads articles, wired as the portal wires it. */
public record AnalysisServices(CoreDatabase database, ChangeRecorder recorder, SettableClock clock, NamesInMemory names,
        Finders finders, ArticleAnalysis listener) {

    static AnalysisServices on(CoreDatabase database, ChangeRecorder recorder, SettableClock clock) {
        NamesInMemory names = new NamesInMemory(database.entities());
        Finders finders = new Finders(new NameFinder(), new LexiconDateFinder(), new LexiconEventFinder());
        return new AnalysisServices(database, recorder, clock, names, finders,
                new ArticleAnalysis(database.entities(), names, finders));
    }

    /** A portal's runner. */
    public NameMatchingRunner matching() {
        return matching(database.transactions());
    }

    /** A portal's runner with transactions that may misbehave. */
    public NameMatchingRunner matching(Transactions transactions) {
        return new NameMatchingRunner(database.entities(), transactions, names, finders, recorder, clock, () -> {});
    }

    public MentionReader mentions() {
        return new JpaMentionReader(database.entities(), database.transactions(), snapshots(), authorities());
    }

    public MentionDecisions decisions() {
        return new JpaMentionDecisions(database.entities(), database.transactions(), names, finders, recorder, clock,
                authorities());
    }

    public SuggestedMentions suggested() {
        return new JpaSuggestedMentions(database.entities(), database.transactions(), snapshots(), authorities());
    }

    public UnknownNames unknown() {
        return new JpaUnknownNames(database.entities(), database.transactions(), snapshots(),
                new JpaAuditTrail(database.entities(), clock), clock);
    }

    private JpqlSnapshotReader snapshots() {
        return new JpqlSnapshotReader(database.entities(), database.transactions());
    }

    private JpaAuthorityReader authorities() {
        return new JpaAuthorityReader(database.entities(), database.transactions());
    }
}
