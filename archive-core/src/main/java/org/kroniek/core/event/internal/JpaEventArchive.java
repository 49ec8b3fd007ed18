package org.kroniek.core.event.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.event.EventArchive;
import org.kroniek.core.event.EventContent;
import org.kroniek.core.event.EventDraft;
import org.kroniek.core.event.EventOutcome;
import org.kroniek.core.event.EventOutcome.Reason;
import org.kroniek.core.event.EventOutcome.Refused;
import org.kroniek.core.event.Signature;
import org.kroniek.core.id.Identities;
import org.kroniek.core.projection.EventStatus;

/** Takes in events with JPA, many in one flush. */
public final class JpaEventArchive implements EventArchive {

    private final EntityManager entities;
    private final Identities identities;
    private final Clock clock;
    private final EventWriter writer;

    public JpaEventArchive(EntityManager entities, ChangeRecorder changes, Identities identities, Clock clock) {
        this.entities = entities;
        this.identities = identities;
        this.clock = clock;
        this.writer = new EventWriter(entities, changes, clock);
    }

    @Override
    public List<EventOutcome> store(List<EventDraft> drafts, String reason, String author) {
        List<EventOutcome> outcomes = new ArrayList<>(drafts.size());
        Set<ListedAs> seen = new HashSet<>();
        int from = 0;
        for (int to = 0; to < drafts.size(); to++) {
            if (!seen.add(DraftSurroundings.nameOf(drafts.get(to)))) {
                // Told twice: the second is compared with what the first left behind.
                outcomes.addAll(storeOnce(drafts.subList(from, to), new Signature(author, reason)));
                seen.clear();
                seen.add(DraftSurroundings.nameOf(drafts.get(to)));
                from = to;
            }
        }
        outcomes.addAll(storeOnce(drafts.subList(from, drafts.size()), new Signature(author, reason)));
        return outcomes;
    }

    private List<EventOutcome> storeOnce(List<EventDraft> drafts, Signature by) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        DraftSurroundings around = DraftSurroundings.of(entities, drafts);
        List<EditedEvent> edited = new ArrayList<>();
        List<EventOutcome> outcomes = new ArrayList<>(drafts.size());
        for (EventDraft draft : drafts) {
            outcomes.add(around.isKnown(draft)
                    ? new EventOutcome.Unchanged(around.row(draft).orElseThrow().eventId())
                    : take(draft, around, edited, by));
        }
        writer.write(edited, by);
        return outcomes;
    }

    private EventOutcome take(EventDraft draft, DraftSurroundings around, List<EditedEvent> edited, Signature by) {
        DraftReader read = new DraftReader(draft, around);
        Optional<EventRow> row = around.row(draft);
        EditedEvent event = row.map(around::edited).orElseGet(() -> begun(draft, read.content()));
        row.ifPresent(known -> event.say(joined(known, event.content(), read.content()), status(known, draft)));
        DeliveredEvidence delivered = new DeliveredEvidence(read.quoted(), event.evidenceOfLists(), around);
        Instant now = clock.instant();
        delivered.fresh().forEach(fresh -> event.attach(new EvidenceRow(identities.next(), event.row().eventId(),
                fresh.attachment(), Optional.of(fresh.words()), by.author(), now)));
        delivered.gone().stream().filter(EvidenceRow::isActive).forEach(event::withdraw);
        Optional<Refused> refused = Stream
                .of(read.problems().stream(), around.check().problem(event.content()).stream(),
                        circle(event, draft, around).stream(), delivered.problems().stream(), unsupported(event, draft))
                .flatMap(problems -> problems).findFirst();
        if (refused.isPresent()) {
            return refused.get();
        }
        delivered.gone().forEach(EvidenceRow::forgetDelivery);
        event.row().deliver(DraftDigest.of(draft), read.content(), draft.status());
        around.taken(DraftSurroundings.nameOf(draft), event);
        edited.add(event);
        return outcome(event);
    }

    private EditedEvent begun(EventDraft draft, EventContent content) {
        return EditedEvent.begun(
                new EventRow(identities.next(), Optional.of(DraftSurroundings.nameOf(draft)), clock.instant()), content,
                draft.status());
    }

    private static EventContent joined(EventRow row, EventContent ours, EventContent said) {
        return Redelivery.of(row.deliveredContent().orElse(ours), said, ours);
    }

    /** What the list says of the status counts when it is something new. */
    private static EventStatus status(EventRow row, EventDraft draft) {
        return row.deliveredStatus().filter(draft.status()::equals).isPresent() ? row.status() : draft.status();
    }

    private static Optional<Refused> circle(EditedEvent event, EventDraft draft, DraftSurroundings around) {
        return event.content().parent()
                .filter(parent -> around.lines().isWithin(parent.value(), event.row().id()))
                .map(parent -> new Refused(Reason.CIRCULAR_PARENT, draft.parent().orElseGet(parent::toString)));
    }

    private static Stream<Refused> unsupported(EditedEvent event, EventDraft draft) {
        return event.lacksSupport()
                ? Stream.of(new Refused(Reason.NO_EVIDENCE, draft.externalId()))
                : Stream.empty();
    }

    private static EventOutcome outcome(EditedEvent event) {
        if (event.isBegun()) {
            return new EventOutcome.Created(event.row().eventId());
        }
        return event.isChanged()
                ? new EventOutcome.Revised(event.row().eventId(),
                        event.row().currentVersion() + (event.isSaidAnew() ? 1 : 0))
                : new EventOutcome.Unchanged(event.row().eventId());
    }
}
