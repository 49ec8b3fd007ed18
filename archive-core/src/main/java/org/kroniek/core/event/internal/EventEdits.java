package org.kroniek.core.event.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.event.EditOutcome;
import org.kroniek.core.event.EventContent;
import org.kroniek.core.event.EventOutcome.Reason;
import org.kroniek.core.event.EventOutcome.Refused;
import org.kroniek.core.event.NewEvidence;
import org.kroniek.core.event.Signature;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.id.Identities;
import org.kroniek.core.projection.EventStatus;
import org.kroniek.core.text.TextSpan;

/** What all changes by editors have in common: the event is locked, checked as a whole, and written or left as it was. */
final class EventEdits {

    private final EntityManager entities;
    private final Identities identities;
    private final Clock clock;
    private final KnownEvents known;
    private final ArticleTexts texts;
    private final EventWriter writer;

    EventEdits(EntityManager entities, ChangeRecorder changes, Identities identities, Clock clock) {
        this.entities = entities;
        this.identities = identities;
        this.clock = clock;
        this.known = new KnownEvents(entities);
        this.texts = new ArticleTexts(entities);
        this.writer = new EventWriter(entities, changes, clock);
    }

    /** Changes an event that the editor saw in that version. */
    EditOutcome onVersion(EventId id, int expectedVersion, Function<EditedEvent, EditOutcome> edit) {
        return on(id, event -> event.row().currentVersion() == expectedVersion
                ? edit.apply(event)
                : new EditOutcome.Stale(event.row().currentVersion()));
    }

    EditOutcome on(EventId id, Function<EditedEvent, EditOutcome> edit) {
        return on(id, List.of(), edit);
    }

    /** The event first, then its articles, then its evidence: everybody locks in this order. */
    void hold(EventId id, Collection<ArticleId> articles) {
        known.locked(id.value());
        texts.hold(articles);
    }

    /** @param articles whose passages are concerned */
    EditOutcome on(EventId id, List<ArticleId> articles, Function<EditedEvent, EditOutcome> edit) {
        Optional<EventRow> row = known.locked(id.value());
        if (row.isEmpty()) {
            return new EditOutcome.Absent();
        }
        texts.hold(articles);
        Set<UUID> ids = Set.of(id.value());
        EventContent content = Objects.requireNonNull(known.contents(ids).get(id.value()));
        return edit.apply(
                EditedEvent.known(row.get(), content, known.evidence(ids).getOrDefault(id.value(), List.of())));
    }

    /** Lets the event say something else, once it is known that it may. */
    EditOutcome say(EditedEvent event, EventContent content, EventStatus status, Signature by) {
        event.say(content, status);
        Optional<EditOutcome> refused = event.isSaidAnew() ? problem(event) : Optional.empty();
        return refused.orElseGet(() -> written(event, by));
    }

    EditOutcome written(EditedEvent event, Signature by) {
        writer.write(List.of(event), by);
        return new EditOutcome.Done(event.row().eventId(), event.row().currentVersion());
    }

    /** Where a passage of a revision stands now. */
    Optional<Position> position(ArticleId article, int revision, TextSpan span) {
        return texts.position(article, revision, span);
    }

    /** A passage for an event, found where it stands now. */
    Optional<EvidenceRow> found(EditedEvent event, NewEvidence evidence, Signature by) {
        return position(evidence.article(), evidence.revision(), evidence.span())
                .map(position -> new EvidenceRow(identities.next(), event.row().eventId(),
                        new Attachment(evidence.claim(), evidence.article(), position, evidence.stance()),
                        Optional.empty(), by.author(), clock.instant()));
    }

    /** @param articles whose passages are concerned */
    EditedEvent begun(EventContent content, EventStatus status, List<ArticleId> articles) {
        texts.hold(articles);
        return EditedEvent.begun(new EventRow(identities.next(), Optional.empty(), clock.instant()), content, status);
    }

    /** What speaks against the event as it is now. */
    Optional<EditOutcome> problem(EditedEvent event) {
        return ContentCheck.read(entities).problem(event.content())
                .or(() -> unknownAuthority(event.content().authorities())).or(() -> parent(event))
                .<EditOutcome>map(refused -> new EditOutcome.Refused(refused.reason(), refused.detail()))
                .or(() -> event.lacksSupport() ? Optional.of(unsupported(event)) : Optional.empty());
    }

    private static EditOutcome unsupported(EditedEvent event) {
        return event.wasShown()
                ? new EditOutcome.LastEvidence()
                : new EditOutcome.Refused(Reason.NO_EVIDENCE, event.row().eventId().toString());
    }

    private Optional<Refused> unknownAuthority(Collection<AuthorityId> authorities) {
        if (authorities.isEmpty()) {
            return Optional.empty();
        }
        List<?> found = entities.createNativeQuery("select id from authority where id = any(:ids)", UUID.class)
                .setParameter("ids", authorities.stream().map(AuthorityId::value).toArray(UUID[]::new)).getResultList();
        Set<Object> there = new HashSet<>(found);
        return authorities.stream().filter(id -> !there.contains(id.value())).findFirst()
                .map(id -> new Refused(Reason.UNKNOWN_AUTHORITY, id.toString()));
    }

    private Optional<Refused> parent(EditedEvent event) {
        return event.content().parent().flatMap(parent -> {
            ParentLines lines = ParentLines.upwards(entities, Set.of(parent.value()), !event.isBegun());
            if (!lines.has(parent.value())) {
                return Optional.of(new Refused(Reason.UNKNOWN_PARENT, parent.toString()));
            }
            return lines.isWithin(parent.value(), event.row().id())
                    ? Optional.of(new Refused(Reason.CIRCULAR_PARENT, parent.toString()))
                    : Optional.empty();
        });
    }
}
