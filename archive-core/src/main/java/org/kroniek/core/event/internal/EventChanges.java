package org.kroniek.core.event.internal;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kroniek.core.change.ChangeAction;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.change.ChangeSubject;
import org.kroniek.core.event.EventContent;
import org.kroniek.core.id.EventId;
import org.kroniek.core.projection.EventStatus;

/**
 * What embeds what: which records show something of an event that has changed. Articles show the events they are
 * evidence of, an event its parts, parts the whole.
 */
final class EventChanges {

    private final EntityManager entities;
    private final ChangeRecorder recorder;

    EventChanges(EntityManager entities, ChangeRecorder recorder) {
        this.entities = entities;
        this.recorder = recorder;
    }

    /** Records changes that have been written: each event and each dependent once. */
    void record(List<EditedEvent> changed) {
        Map<ChangeSubject, ChangeAction> found = new LinkedHashMap<>();
        changed.forEach(event -> found.put(ChangeSubject.of(event.row().eventId()), action(event)));
        changed.stream().flatMap(EventChanges::articles).forEach(article -> found.put(article, ChangeAction.LINKED));
        List<EditedEvent> otherwise = changed.stream().filter(EventChanges::isShownOtherwise).toList();
        Stream.concat(changed.stream().flatMap(EventChanges::wholes), parts(otherwise).stream())
                .map(id -> ChangeSubject.of(new EventId(id)))
                .forEach(subject -> found.putIfAbsent(subject, ChangeAction.LINKED));
        found.forEach(recorder::record);
    }

    private static ChangeAction action(EditedEvent event) {
        if (event.isBegun()) {
            return ChangeAction.CREATED;
        }
        if (!event.isSaidAnew()) {
            return ChangeAction.LINKED;
        }
        return event.status() == EventStatus.WITHDRAWN ? ChangeAction.WITHDRAWN : ChangeAction.REVISED;
    }

    /** Whether it appears, vanishes, or looks different where it is referred to. */
    private static boolean isShownOtherwise(EditedEvent event) {
        return event.wasShown() != event.isShown()
                || event.isShown() && !event.before().orElseThrow().isShownAs(event.content());
    }

    private static Stream<ChangeSubject> articles(EditedEvent event) {
        if (!event.wasShown() && !event.isShown()) {
            return Stream.empty();
        }
        Stream<EvidenceRow> changed = Stream.concat(event.added().stream(), event.withdrawn().stream());
        boolean claimsChanged = event.isSaidAnew()
                && !event.before().map(EventContent::claims).equals(Optional.of(event.content().claims()));
        return (isShownOtherwise(event) || claimsChanged ? Stream.concat(event.evidence(), changed) : changed)
                .map(row -> ChangeSubject.of(row.article()));
    }

    private static Stream<UUID> wholes(EditedEvent event) {
        Optional<EventId> before = event.before().flatMap(EventContent::parent).filter(_ -> event.wasShown());
        Optional<EventId> after = event.content().parent().filter(_ -> event.isShown());
        return isShownOtherwise(event) || !before.equals(after)
                ? Stream.concat(before.stream(), after.stream()).map(EventId::value)
                : Stream.empty();
    }

    private List<UUID> parts(List<EditedEvent> otherwise) {
        List<UUID> wholes = otherwise.stream().filter(event -> !event.isBegun()).map(event -> event.row().id())
                .toList();
        return wholes.isEmpty()
                ? List.of()
                : entities.createQuery("""
                        select e.id from EventRow e where e.parentId in :wholes and e.status = :shown order by e.id""",
                        UUID.class).setParameter("wholes", wholes).setParameter("shown", EventStatus.CONFIRMED)
                        .getResultList();
    }
}
