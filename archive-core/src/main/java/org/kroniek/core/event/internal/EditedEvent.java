package org.kroniek.core.event.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kroniek.core.event.EventContent;
import org.kroniek.core.projection.ClaimReference;
import org.kroniek.core.projection.EventStatus;
import org.kroniek.core.projection.Stance;

/** An event while it is changed: what it said, what it says now, and its evidence. */
final class EditedEvent {

    private final EventRow row;
    private final Optional<EventContent> before;
    private final EventStatus statusBefore;
    private final List<EvidenceRow> known;
    private final List<EvidenceRow> added = new ArrayList<>();
    private final List<EvidenceRow> withdrawn = new ArrayList<>();
    private EventContent content;
    private EventStatus status;

    private EditedEvent(EventRow row, Optional<EventContent> before, EventContent content, EventStatus status,
            List<EvidenceRow> known) {
        this.row = row;
        this.before = before;
        this.statusBefore = row.status();
        this.content = content;
        this.status = status;
        this.known = known;
    }

    static EditedEvent begun(EventRow row, EventContent content, EventStatus status) {
        return new EditedEvent(row, Optional.empty(), content, status, List.of());
    }

    /** @param evidence all of it, also what was taken back */
    static EditedEvent known(EventRow row, EventContent content, List<EvidenceRow> evidence) {
        return new EditedEvent(row, Optional.of(content), content, row.status(), evidence);
    }

    void say(EventContent other, EventStatus otherStatus) {
        content = other;
        status = otherStatus;
    }

    void attach(EvidenceRow evidence) {
        added.add(evidence);
    }

    /** The row itself is changed only when all is written: a change may yet be refused. */
    void withdraw(EvidenceRow evidence) {
        withdrawn.add(evidence);
    }

    EventRow row() {
        return row;
    }

    EventContent content() {
        return content;
    }

    EventStatus status() {
        return status;
    }

    Optional<EventContent> before() {
        return before;
    }

    boolean isBegun() {
        return before.isEmpty();
    }

    boolean isSaidAnew() {
        return !before.equals(Optional.of(content)) || status != statusBefore;
    }

    boolean isChanged() {
        return isSaidAnew() || !added.isEmpty() || !withdrawn.isEmpty();
    }

    List<EvidenceRow> added() {
        return added;
    }

    List<EvidenceRow> withdrawn() {
        return withdrawn;
    }

    /** All evidence that counts once the change is written. */
    Stream<EvidenceRow> evidence() {
        return Stream.concat(known.stream().filter(row -> row.isActive() && !withdrawn.contains(row)), added.stream());
    }

    /** What lists gave, also what was taken back since. */
    List<EvidenceRow> evidenceOfLists() {
        return known.stream().filter(row -> row.deliveredAs().isPresent()).toList();
    }

    /** Whether a passage supports something that the event claims. */
    boolean isSupported() {
        Set<ClaimReference> claims = content.claims();
        return evidence().anyMatch(row -> row.stance() == Stance.SUPPORTS && claims.contains(row.claim()));
    }

    boolean lacksSupport() {
        return status == EventStatus.CONFIRMED && !isSupported();
    }

    boolean wasShown() {
        return !isBegun() && statusBefore == EventStatus.CONFIRMED;
    }

    boolean isShown() {
        return status == EventStatus.CONFIRMED;
    }
}
