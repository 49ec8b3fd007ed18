package org.kroniek.core.importing.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Set;
import java.util.UUID;
import org.kroniek.core.importing.ImportDefaults;
import org.kroniek.core.importing.ImportState;
import org.kroniek.core.transaction.Transactions;

/**
 * What editors tell imports to do. It is written where the portal that works on the import looks at the beginning of each
 * batch; the row is locked for as long as a batch is being stored, so that whatever is told waits for its end.
 */
final class JobControl {

    /** A portal that had it is no longer its holder, and stores nothing more. */
    private static final String FREE = "update import_job set lease_holder = null, lease_until = null where id = :id";

    private final EntityManager entities;
    private final Transactions transactions;

    JobControl(EntityManager entities, Transactions transactions) {
        this.entities = entities;
        this.transactions = transactions;
    }

    boolean start(UUID id, ImportDefaults defaults) {
        return transactions.call(() -> {
            boolean waiting = isIn(id, Set.of(ImportState.PREPARED));
            if (waiting) {
                entities.find(ImportJobRow.class, id).applyTo(defaults);
            }
            return waiting && move(id, ImportState.QUEUED);
        });
    }

    /** Takes an import that was prepared back to where deliveries are that never came in whole. */
    boolean take(UUID id) {
        return move(id, Set.of(ImportState.PREPARED), ImportState.RECEIVING);
    }

    boolean stop(UUID id) {
        return move(id, Set.of(ImportState.QUEUED, ImportState.RUNNING), ImportState.STOPPED);
    }

    boolean resume(UUID id) {
        return move(id, Set.of(ImportState.STOPPED), ImportState.QUEUED);
    }

    private boolean move(UUID id, Set<ImportState> from, ImportState to) {
        return transactions.call(() -> isIn(id, from) && move(id, to));
    }

    private boolean isIn(UUID id, Set<ImportState> states) {
        ImportJobRow job = entities.find(ImportJobRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        return job != null && states.contains(job.state());
    }

    private boolean move(UUID id, ImportState to) {
        entities.find(ImportJobRow.class, id).moveTo(to);
        entities.flush();
        return entities.createNativeQuery(FREE).setParameter("id", id).executeUpdate() == 1;
    }
}
