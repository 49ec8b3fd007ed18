package org.kroniek.core.testing;

import java.util.List;
import org.kroniek.core.analysis.internal.ArticleAnalysis;
import org.kroniek.core.analysis.internal.Finders;
import org.kroniek.core.analysis.internal.NameMatchingRunner;
import org.kroniek.core.analysis.internal.NamesInMemory;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.dating.LexiconDateFinder;
import org.kroniek.core.mention.NameFinder;
import org.kroniek.core.transaction.Transactions;

/** What reads articles, wired as the portal wires it. */
public record AnalysisServices(CoreDatabase database, ChangeRecorder recorder, SettableClock clock, NamesInMemory names,
        Finders finders, ArticleAnalysis listener) {

    static AnalysisServices on(CoreDatabase database, ChangeRecorder recorder, SettableClock clock) {
        NamesInMemory names = new NamesInMemory(database.entities());
        Finders finders = new Finders(new NameFinder(), new LexiconDateFinder(), (_, _, _, _) -> List.of());
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
}
