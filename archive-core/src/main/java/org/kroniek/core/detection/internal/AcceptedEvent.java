package org.kroniek.core.detection.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kroniek.core.detection.FoundEvent;
import org.kroniek.core.detection.FoundFigure;
import org.kroniek.core.detection.FoundParticipant;
import org.kroniek.core.event.EventContent;
import org.kroniek.core.event.NewEvent;
import org.kroniek.core.event.NewEvidence;
import org.kroniek.core.projection.ClaimReference;
import org.kroniek.core.projection.Stance;
import org.kroniek.core.text.Labels;

/** What an accepted suggestion becomes: an event that says what its sentences say, each proved by its own. */
final class AcceptedEvent {

    private AcceptedEvent() {}

    static NewEvent of(Labels titles, List<StoredFinding> findings) {
        List<FoundEvent> found = findings.stream().map(StoredFinding::found).toList();
        EventContent content = new EventContent(titles, Labels.NONE, found.getFirst().type(),
                SuggestionAssembler.likeliest(found),
                found.stream().flatMap(event -> event.places().stream())
                        .map(place -> EventContent.Place.of(Optional.of(place), Optional.empty())).toList(),
                found.stream().flatMap(event -> event.participants().stream()).map(AcceptedEvent::participant).toList(),
                found.stream().flatMap(event -> event.figures().stream()).map(AcceptedEvent::figure).toList(),
                Optional.empty());
        return new NewEvent(content, findings.stream().flatMap(AcceptedEvent::evidence).toList());
    }

    private static EventContent.Participant participant(FoundParticipant found) {
        return EventContent.Participant.of(found.authority(),
                found.authority().isPresent() ? Optional.empty() : Optional.of(found.name()), found.role());
    }

    private static EventContent.Figure figure(FoundFigure found) {
        return EventContent.Figure.of(found.kind(), found.from(), found.to(), found.approximate(), found.attribution(),
                Optional.empty());
    }

    /** A sentence proves that it happened, who took part and its figures; where and when may come from elsewhere. */
    private static Stream<NewEvidence> evidence(StoredFinding finding) {
        List<ClaimReference> claims = new ArrayList<>();
        claims.add(ClaimReference.EVENT);
        finding.found().participants().forEach(found -> claims
                .add(new ClaimReference(ClaimReference.Kind.PARTICIPANT, participant(found).key())));
        finding.found().figures()
                .forEach(found -> claims.add(new ClaimReference(ClaimReference.Kind.FIGURE, figure(found).key())));
        return claims.stream().distinct().map(claim -> evidence(finding, claim));
    }

    /** The sentence as evidence of one claim. */
    static NewEvidence evidence(StoredFinding finding, ClaimReference claim) {
        return new NewEvidence(claim, finding.article(), finding.revision(), finding.found().sentence(),
                Stance.SUPPORTS);
    }
}
