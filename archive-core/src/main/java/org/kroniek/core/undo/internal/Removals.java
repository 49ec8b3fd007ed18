package org.kroniek.core.undo.internal;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.kroniek.core.audit.AuditAction;
import org.kroniek.core.audit.AuditEntry;
import org.kroniek.core.audit.AuditKind;
import org.kroniek.core.audit.AuditSubject;
import org.kroniek.core.audit.AuditTrail;

/** Enters in the trail what is taken back; without that its verifier would miss the rows. */
final class Removals {

    private final EntityManager entities;
    private final AuditTrail trail;

    Removals(EntityManager entities, AuditTrail trail) {
        this.entities = entities;
        this.trail = trail;
    }

    /** In the caller's transaction; the author is who asked for the undo. */
    void enter(UUID importId, List<Made> made) {
        if (!made.isEmpty()) {
            String author = (String) entities
                    .createNativeQuery("select undone_by from import_job where id = :id", String.class)
                    .setParameter("id", importId).getSingleResult();
            made.forEach(one -> trail.record(AuditEntry.of(author, AuditAction.REMOVED,
                    new AuditSubject(AuditKind.valueOf(one.kind().name()), one.subject().toString()),
                    "import " + importId)));
        }
    }
}
