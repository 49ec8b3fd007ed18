package org.kroniek.core.rights.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.rights.Access;
import org.kroniek.core.rights.AccessState;
import org.kroniek.core.rights.ArticleAccess;
import org.kroniek.core.transaction.Transactions;

/**
 * Writes down that embargoes have ended. Nobody waits for it to read an article: every read looks at the clock itself. It tells those
 * who follow the change log, and what the index has only of open articles follows. Any number of portals may do it.
 */
public final class EmbargoEnds {

    /** Articles a transaction: one short enough for readers of the log not to notice. */
    private static final int AT_ONCE = 100;

    private final Transactions transactions;
    private final Clock clock;
    private final AccessTable table;
    private final AccessChanges changes;
    private final Runnable changed;
    private final AtomicBoolean stopping = new AtomicBoolean();

    /** @param changed called after embargoes were ended, so that the index relay need not wait */
    public EmbargoEnds(EntityManager entities, Transactions transactions, ChangeRecorder changes, Clock clock,
            Runnable changed) {
        this.transactions = transactions;
        this.clock = clock;
        this.table = new AccessTable(entities);
        this.changes = new AccessChanges(table, changes);
        this.changed = changed;
    }

    /** Works until there is nothing to do or it is told to stop. */
    public void runAll() {
        boolean more = true;
        while (more && !stopping.get()) {
            int ended = transactions.call(this::step);
            if (ended > 0) {
                changed.run();
            }
            more = ended == AT_ONCE;
        }
    }

    /** Ends the work after the step in hand. */
    public void stop() {
        stopping.set(true);
    }

    private int step() {
        Instant now = clock.instant();
        List<ArticleId> ended = table.ended(now, AT_ONCE);
        for (ArticleId article : ended) {
            AccessState embargo = table.current(article).orElseThrow();
            changes.store(new AccessState(article, embargo.number() + 1, Access.OPEN, embargo.reason(),
                    ArticleAccess.SYSTEM, now));
        }
        return ended.size();
    }
}
