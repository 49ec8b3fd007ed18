package org.kroniek.core.undo.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kroniek.core.article.ArticleTraces;
import org.kroniek.core.audit.AuditTrail;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.transaction.Transactions;
import org.kroniek.core.undo.KeptReason;

/**
 * Works on undos, a batch a transaction, the last document first: what came later may depend on what came before. What is
 * left to do is what is left in the record of the import, so that any portal can go on.
 */
public final class UndoRunner {

    private static final System.Logger LOG = System.getLogger(UndoRunner.class.getName());

    /** Documents a transaction; short, since an open transaction holds back readers of the change log. */
    private static final int BATCH = 200;

    private final EntityManager entities;
    private final Transactions transactions;
    private final UndoTable table;
    private final KindUndos kinds;
    private final Removals removals;
    private final String holder;
    private final Duration lease;
    private final Runnable taken;
    private final AtomicBoolean stopping = new AtomicBoolean();

    /**
     * @param holder the name of this portal
     * @param taken called after each batch, so that the index relay need not wait for its next look
     */
    public UndoRunner(EntityManager entities, Transactions transactions, ArticleTraces traces, ChangeRecorder changes,
            AuditTrail trail, Clock clock, String holder, Duration lease, Runnable taken) {
        this.entities = entities;
        this.transactions = transactions;
        this.table = new UndoTable(entities, clock);
        this.kinds = new KindUndos(entities, traces, changes);
        this.removals = new Removals(entities, trail);
        this.holder = holder;
        this.lease = lease;
        this.taken = taken;
    }

    /** Works until nothing waits any more, or until told to stop. */
    public void runAll() {
        for (Optional<UUID> next = claim(); next.isPresent(); next = claim()) {
            UUID id = next.get();
            boolean more = true;
            while (more && !stopping.get()) {
                more = step(id);
                taken.run();
            }
        }
    }

    /** Ends the work after the batch in hand; it goes on when a portal starts again. */
    public void stop() {
        stopping.set(true);
    }

    private Optional<UUID> claim() {
        return stopping.get() ? Optional.empty() : transactions.call(() -> table.claim(holder, lease));
    }

    private boolean step(UUID id) {
        try {
            return transactions.call(() -> takeBack(id, BATCH));
        } catch (PersistenceException e) {
            LOG.log(Level.WARNING, "A batch of the undo of import " + id + " is taken back one by one", e);
            return alone(id);
        }
    }

    /** Something may depend on one document of which nobody here knows; the others must not stay for that. */
    private boolean alone(UUID id) {
        for (int i = 0; i < BATCH; i++) {
            try {
                if (!transactions.call(() -> takeBack(id, 1))) {
                    return false;
                }
            } catch (PersistenceException e) {
                if (!ForeignKey.isViolated(e)) {
                    throw e;
                }
                transactions.run(() -> table.last(id, 1).forEach(made -> table.keep(id, made, KeptReason.IN_USE)));
            }
        }
        return true;
    }

    /** @return whether there is more to do */
    private boolean takeBack(UUID id, int most) {
        if (!table.keep(id, holder, lease)) {
            return false; // another portal has taken over
        }
        List<Made> last = table.last(id, most);
        if (last.isEmpty()) {
            table.end(id);
            return false;
        }
        // One kind a transaction: whoever mixed articles and authorities would lock names in two ways.
        takeBack(id, last.stream().takeWhile(made -> made.kind() == last.getFirst().kind()).toList());
        entities.flush();
        entities.clear();
        return true;
    }

    private void takeBack(UUID id, List<Made> made) {
        kinds.lock(made);
        Map<Object, KeptReason> held = kinds.held(id, made);
        List<Made> free = made.stream().filter(one -> !held.containsKey(one.subject())).toList();
        table.keep(id, made, held);
        // Before the records themselves, to which it refers.
        table.forget(id, free);
        kinds.takeBack(id, free);
        removals.enter(id, free);
    }
}
