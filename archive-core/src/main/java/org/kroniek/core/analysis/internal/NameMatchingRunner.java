package org.kroniek.core.analysis.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kroniek.core.analysis.NameMatching;
import org.kroniek.core.analysis.NameMatchingProgress;
import org.kroniek.core.analysis.NameMatchingProgress.State;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.transaction.Transactions;

/**
 * Reads articles again whose names have changed. When only a few names have, articles without any of these are passed
 * over. It goes from article to article in the order of their ids and records how far it has come with what it changes, in
 * short transactions; so any portal can go on where one has stopped, and two that work at once do so in turns.
 *
 * <p>A step first looks which articles differ, holding no lock on any; few do. Only these are then locked, read once
 * more, and changed.
 */
public final class NameMatchingRunner implements NameMatching {

    private final EntityManager entities;
    private final Transactions transactions;
    private final Clock clock;
    private final Rereading rereading;
    private final NameMatchingTable table;
    private final Runnable changed;
    private final AtomicBoolean stopping = new AtomicBoolean();

    /** @param changed called after articles were changed, so that the index relay need not wait for its next look */
    public NameMatchingRunner(EntityManager entities, Transactions transactions, NamesInMemory names, Finders finders,
            ChangeRecorder changes, Clock clock, Runnable changed) {
        this.entities = entities;
        this.transactions = transactions;
        this.clock = clock;
        this.rereading = new Rereading(entities, names, finders, changes);
        this.table = new NameMatchingTable(entities);
        this.changed = changed;
    }

    @Override
    public NameMatchingProgress progress() {
        return transactions.call(table::progress);
    }

    /** Works until all articles have been read with the names as they are, or until told to stop. */
    public void runAll() {
        boolean more = progress().state() != State.UP_TO_DATE;
        while (more && !stopping.get()) {
            more = step() || transactions.call(() -> table.begin(clock.instant()));
        }
    }

    /** Ends the work after the step in hand. */
    public void stop() {
        stopping.set(true);
    }

    private boolean step() {
        Optional<Survey> survey = transactions.call(() -> table.lock().map(this::survey));
        if (survey.isEmpty()) {
            return false;
        }
        int count = transactions.call(() -> write(survey.get()));
        if (count > 0) {
            changed.run();
        }
        return true;
    }

    /**
     * The next articles of a run.
     *
     * @param differing those of them that need to be changed
     */
    private record Survey(NameMatchingRun run, ArticleWindow window, Set<ArticleId> differing) {}

    private Survey survey(NameMatchingRun run) {
        ArticleWindow window = window(run);
        return new Survey(run, window, rereading.differing(window.articles()));
    }

    private ArticleWindow window(NameMatchingRun run) {
        if (!run.isForNamesOnly()) {
            return ArticleWindow.all(entities, run);
        }
        ChangedNames names = new ChangedNames(table.changedNames(run));
        return names.areFew() ? ArticleWindow.having(names, entities, run) : ArticleWindow.all(entities, run);
    }

    /** @return how many articles have changed */
    private int write(Survey survey) {
        if (!table.lock().equals(Optional.of(survey.run()))) {
            return 0; // another portal has been faster
        }
        if (survey.window().isEmpty()) {
            table.finish(clock.instant());
            return 0;
        }
        int count = rereading.update(List.copyOf(survey.differing()));
        table.advance(survey.window().end(), survey.window().size(), count);
        return count;
    }
}
