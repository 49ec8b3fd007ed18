package org.kroniek.core.importing.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Set;
import java.util.UUID;
import org.kroniek.core.audit.AuditAction;
import org.kroniek.core.audit.AuditEntry;
import org.kroniek.core.audit.AuditKind;
import org.kroniek.core.audit.AuditSubject;
import org.kroniek.core.audit.AuditTrail;
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
    private final AuditTrail trail;

    JobControl(EntityManager entities, Transactions transactions, AuditTrail trail) {
        this.entities = entities;
        this.transactions = transactions;
        this.trail = trail;
    }

    boolean start(UUID id, ImportDefaults defaults, String author) {
        return transactions.call(() -> {
            boolean waiting = isIn(id, Set.of(ImportState.PREPARED));
            if (waiting) {
                entities.find(ImportJobRow.class, id).applyTo(defaults);
            }
            return waiting && move(id, ImportState.QUEUED, AuditAction.IMPORT_ACCEPTED, author);
        });
    }

    /** Takes an import that was prepared back to where deliveries are that never came in whole. */
    boolean take(UUID id) {
        return transactions.call(() -> isIn(id, Set.of(ImportState.PREPARED)) && move(id, ImportState.RECEIVING));
    }

    boolean stop(UUID id, String author) {
        return transactions.call(() -> isIn(id, Set.of(ImportState.QUEUED, ImportState.RUNNING))
                && move(id, ImportState.STOPPED, AuditAction.IMPORT_STOPPED, author));
    }

    boolean resume(UUID id, String author) {
        return transactions.call(() -> isIn(id, Set.of(ImportState.STOPPED))
                && move(id, ImportState.QUEUED, AuditAction.IMPORT_RESUMED, author));
    }

    private boolean move(UUID id, ImportState to, AuditAction action, String author) {
        trail.record(AuditEntry.of(author, action, new AuditSubject(AuditKind.IMPORT, id.toString()), ""));
        return move(id, to);
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
