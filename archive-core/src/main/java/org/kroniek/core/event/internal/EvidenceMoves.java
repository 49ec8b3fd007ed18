package org.kroniek.core.event.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import org.kroniek.core.change.ChangeAction;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.change.ChangeSubject;
import org.kroniek.core.event.EvidenceChange.Action;
import org.kroniek.core.event.Signature;

/** Keeps record of evidence that stands elsewhere, or in another state, than before. */
final class EvidenceMoves {

    private final EntityManager entities;
    private final ChangeRecorder changes;
    private final Clock clock;

    EvidenceMoves(EntityManager entities, ChangeRecorder changes, Clock clock) {
        this.entities = entities;
        this.changes = changes;
        this.clock = clock;
    }

    /** The events say what they said; what proves it is shown elsewhere. */
    void record(Collection<EvidenceRow> moved, Action action, Signature by) {
        Instant now = clock.instant();
        moved.forEach(row -> entities.persist(new EvidenceChangeRow(row, action, by, now)));
        moved.stream().map(EvidenceRow::event).distinct()
                .forEach(event -> changes.record(ChangeSubject.of(event), ChangeAction.LINKED));
    }
}
