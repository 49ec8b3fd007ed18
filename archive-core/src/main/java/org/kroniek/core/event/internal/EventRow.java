package org.kroniek.core.event.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.event.EventContent;
import org.kroniek.core.id.EventId;
import org.kroniek.core.projection.EventStatus;
import org.kroniek.core.time.EdtfDate;

/** The identity of an event, and what its current version decides. */
@Entity
@Table(name = "event")
public class EventRow {

    @Id
    private UUID id;

    private @Nullable String source;

    @Column(name = "external_id")
    private @Nullable String externalId;

    private @Nullable String delivered;

    @Column(name = "delivered_content")
    private @Nullable String deliveredContent;

    @Enumerated(EnumType.STRING)
    @Column(name = "delivered_status")
    private @Nullable EventStatus deliveredStatus;

    @Enumerated(EnumType.STRING)
    private EventStatus status;

    @Column(name = "current_version")
    private int currentVersion;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    @Column(name = "date_earliest")
    private @Nullable LocalDate dateEarliest;

    @Column(name = "archived_at")
    private Instant archivedAt;

    @SuppressWarnings("NullAway") // for JPA
    protected EventRow() {}

    /** An event without a version; it gets its first one before it is written. */
    EventRow(UUID id, Optional<ListedAs> listedAs, Instant archivedAt) {
        this.id = id;
        this.source = listedAs.map(ListedAs::source).orElse(null);
        this.externalId = listedAs.map(ListedAs::externalId).orElse(null);
        this.status = EventStatus.DRAFT;
        this.archivedAt = archivedAt;
    }

    /** Makes room for one more version and gives its number. */
    int nextVersion(EventContent content, EventStatus newStatus) {
        status = newStatus;
        parentId = content.parent().map(EventId::value).orElse(null);
        dateEarliest = content.date().flatMap(EdtfDate::earliest).orElse(null);
        currentVersion++;
        return currentVersion;
    }

    /** Remembers what its list said of it. */
    void deliver(String digest, EventContent said, EventStatus statusGiven) {
        delivered = digest;
        deliveredContent = ContentJson.write(said);
        deliveredStatus = statusGiven;
    }

    UUID id() {
        return id;
    }

    EventId eventId() {
        return new EventId(id);
    }

    @Nullable
    ListedAs listedAs() {
        return source == null || externalId == null ? null : new ListedAs(source, externalId);
    }

    boolean wasDelivered(String digest) {
        return digest.equals(delivered);
    }

    Optional<EventContent> deliveredContent() {
        return Optional.ofNullable(deliveredContent).map(ContentJson::read);
    }

    Optional<EventStatus> deliveredStatus() {
        return Optional.ofNullable(deliveredStatus);
    }

    EventStatus status() {
        return status;
    }

    boolean isConfirmed() {
        return status == EventStatus.CONFIRMED;
    }

    int currentVersion() {
        return currentVersion;
    }

    @Nullable
    UUID parentId() {
        return parentId;
    }

    @Nullable
    LocalDate dateEarliest() {
        return dateEarliest;
    }
}
