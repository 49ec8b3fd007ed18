package org.kroniek.core.audit.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.kroniek.core.audit.AuditEntry;
import org.kroniek.core.audit.AuditTrail;

/** Adds entries to the trail. */
public final class JpaAuditTrail implements AuditTrail {

    private static final String INSERT = """
            insert into audit_entry (recorded_at, author, action, subject_kind, subject_id, reason, detail)
            values (:now, :author, :action, :kind, :id, :reason, cast(:detail as text))""";

    private final EntityManager entities;
    private final Clock clock;

    public JpaAuditTrail(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public void record(AuditEntry entry) {
        entities.createNativeQuery(INSERT).setParameter("now", clock.instant()).setParameter("author", entry.author())
                .setParameter("action", entry.action().name()).setParameter("kind", entry.subject().kind().name())
                .setParameter("id", entry.subject().id()).setParameter("reason", entry.reason())
                .setParameter("detail", entry.detail().orElse(null)).executeUpdate();
    }
}
