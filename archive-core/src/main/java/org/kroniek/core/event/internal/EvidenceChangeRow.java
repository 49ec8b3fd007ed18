package org.kroniek.core.event.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.event.EvidenceChange;
import org.kroniek.core.event.Signature;
import org.kroniek.core.projection.EvidenceState;
import org.kroniek.core.text.TextSpan;

/** One thing that was done with a passage. */
@Entity
@Table(name = "evidence_change")
public class EvidenceChangeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence_change_seq")
    @SequenceGenerator(name = "evidence_change_seq", sequenceName = "evidence_change_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "evidence_id")
    private UUID evidenceId;

    @Column(name = "event_id")
    private UUID eventId;

    @Enumerated(EnumType.STRING)
    private EvidenceChange.Action action;

    private int revision;

    @Column(name = "span_start")
    private int spanStart;

    @Column(name = "span_end")
    private int spanEnd;

    @Enumerated(EnumType.STRING)
    private EvidenceState state;

    private String author;

    private String reason;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway") // for JPA
    protected EvidenceChangeRow() {}

    EvidenceChangeRow(EvidenceRow evidence, EvidenceChange.Action action, Signature by, Instant changedAt) {
        Position position = evidence.position();
        this.evidenceId = evidence.id();
        this.eventId = evidence.event().value();
        this.action = action;
        this.revision = position.revision();
        this.spanStart = position.anchor().span().start();
        this.spanEnd = position.anchor().span().end();
        this.state = position.state();
        this.author = by.author();
        this.reason = by.reason();
        this.changedAt = changedAt;
    }

    EvidenceChange toChange() {
        return new EvidenceChange(evidenceId, action, revision, new TextSpan(spanStart, spanEnd), state,
                new Signature(author, reason), changedAt);
    }
}
