package org.kroniek.core.event.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.event.EventContent;
import org.kroniek.core.event.EventDraft;
import org.kroniek.core.event.EventOutcome.Reason;
import org.kroniek.core.event.EventOutcome.Refused;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.projection.ClaimReference;

/** Puts what a list says in the archive's own terms: its authorities, its events, its claims. */
final class DraftReader {

    private final EventDraft draft;
    private final DraftSurroundings around;
    private final List<Refused> problems = new ArrayList<>();
    private final List<Quoted> quoted = new ArrayList<>();
    private final EventContent content;

    DraftReader(EventDraft draft, DraftSurroundings around) {
        this.draft = draft;
        this.around = around;
        quote(ClaimReference.EVENT, draft.evidence());
        quote(ClaimReference.DATE, draft.dateEvidence());
        this.content = new EventContent(draft.titles(), draft.descriptions(), draft.type(), draft.date(),
                draft.places().stream().map(this::place).toList(),
                draft.participants().stream().map(this::participant).toList(),
                draft.figures().stream().map(this::figure).toList(), draft.parent().flatMap(this::parent));
    }

    /** What it says; without what the archive does not know. */
    EventContent content() {
        return content;
    }

    /** The passages it gives, each once. */
    List<Quoted> quoted() {
        return quoted.stream().distinct().toList();
    }

    /** What the archive does not know. */
    List<Refused> problems() {
        return problems;
    }

    private EventContent.Place place(EventDraft.Participant said) {
        EventContent.Place place = EventContent.Place.of(authority(said.authority()), said.name());
        quote(new ClaimReference(ClaimReference.Kind.PLACE, place.key()), said.evidence());
        return place;
    }

    private EventContent.Participant participant(EventDraft.Participant said) {
        EventContent.Participant participant = EventContent.Participant.of(authority(said.authority()), said.name(),
                said.role());
        quote(new ClaimReference(ClaimReference.Kind.PARTICIPANT, participant.key()), said.evidence());
        return participant;
    }

    private EventContent.Figure figure(EventDraft.Figure said) {
        EventContent.Figure figure = EventContent.Figure.of(said.kind(), said.from(), said.to(), said.approximate(),
                said.attribution(), authority(said.attributedTo()));
        quote(new ClaimReference(ClaimReference.Kind.FIGURE, figure.key()), said.evidence());
        return figure;
    }

    private Optional<EventId> parent(String externalId) {
        Optional<UUID> parent = around.event(new ListedAs(draft.source(), externalId));
        if (parent.isEmpty()) {
            problems.add(new Refused(Reason.UNKNOWN_PARENT, externalId));
        }
        return parent.map(EventId::new);
    }

    private Optional<AuthorityId> authority(Optional<String> externalId) {
        return externalId.flatMap(id -> {
            Optional<UUID> authority = around.authority(new ListedAs(draft.source(), id));
            if (authority.isEmpty()) {
                problems.add(new Refused(Reason.UNKNOWN_AUTHORITY, id));
            }
            return authority.map(AuthorityId::new);
        });
    }

    private void quote(ClaimReference claim, List<EventDraft.Passage> passages) {
        passages.forEach(passage -> quoted.add(new Quoted(claim, passage)));
    }
}
