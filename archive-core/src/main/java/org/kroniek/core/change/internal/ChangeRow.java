package org.kroniek.core.change.internal;

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
import org.kroniek.core.change.Change;
import org.kroniek.core.change.ChangeAction;
import org.kroniek.core.change.ChangeSubject;
import org.kroniek.core.change.SubjectKind;

/** A row of the change log. Its transaction id is the database's own doing. */
@Entity
@Table(name = "change_log")
public class ChangeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "change_log_seq")
    @SequenceGenerator(name = "change_log_seq", sequenceName = "change_log_seq", allocationSize = 100)
    private @Nullable Long seq;

    @Column(insertable = false, updatable = false)
    private @Nullable Long position;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private SubjectKind subjectKind;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private ChangeAction action;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway") // for JPA
    protected ChangeRow() {}

    ChangeRow(ChangeSubject subject, ChangeAction action, Instant recordedAt) {
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.action = action;
        this.recordedAt = recordedAt;
    }

    Change toChange() {
        if (position == null) {
            throw new IllegalStateException("Change " + seq + " has no position yet");
        }
        return new Change(position, new ChangeSubject(subjectKind, subjectId), action, recordedAt);
    }
}
