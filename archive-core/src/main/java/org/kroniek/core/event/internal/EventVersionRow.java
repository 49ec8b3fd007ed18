package org.kroniek.core.event.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.kroniek.core.event.EventContent;
import org.kroniek.core.event.EventVersion;
import org.kroniek.core.event.Signature;
import org.kroniek.core.projection.EventStatus;

/** What an event said at one time. Never changed: the database itself refuses an update. */
@Entity
@Table(name = "event_version")
public class EventVersionRow {

    /** An event and the number of one of its versions. */
    @Embeddable
    public record Key(@Column(name = "event_id") UUID eventId, int number) implements Serializable {}

    @EmbeddedId
    private Key key;

    private String content;

    @Enumerated(EnumType.STRING)
    private EventStatus status;

    private String reason;

    private String author;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway") // for JPA
    protected EventVersionRow() {}

    EventVersionRow(Key key, EventContent content, EventStatus status, Signature by, Instant createdAt) {
        this.key = key;
        this.content = ContentJson.write(content);
        this.status = status;
        this.reason = by.reason();
        this.author = by.author();
        this.createdAt = createdAt;
    }

    UUID eventId() {
        return key.eventId();
    }

    EventContent content() {
        return ContentJson.read(content);
    }

    Instant createdAt() {
        return createdAt;
    }

    EventVersion toVersion() {
        return new EventVersion(key.number(), content(), status, new Signature(author, reason), createdAt);
    }
}
