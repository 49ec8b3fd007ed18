package org.kroniek.core.projection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.id.EventId;
import org.kroniek.core.text.Labels;
import org.kroniek.core.time.EdtfDate;

/**
 * An event with all that is claimed of it and every passage that proves it.
 *
 * @param version number of the current version, from 1
 * @param parent the larger event it is part of
 * @param parts confirmed events that are part of it, earliest first
 * @param evidence for the event and each of its claims, in the order in which it was attached
 * @param changedAt when it was last changed
 */
public record EventSnapshot(EventId id, int version, EventStatus status, Labels titles, Labels descriptions,
        TermSnapshot type, Optional<EdtfDate> date, List<PlaceClaim> places, List<ParticipantClaim> participants,
        List<FigureClaim> figures, Optional<EventReference> parent, List<EventReference> parts,
        List<EvidenceSnapshot> evidence, Instant changedAt) {

    public EventSnapshot {
        places = List.copyOf(places);
        participants = List.copyOf(participants);
        figures = List.copyOf(figures);
        parts = List.copyOf(parts);
        evidence = List.copyOf(evidence);
    }

    public EventReference reference() {
        return new EventReference(id, titles, type, date);
    }

    /** The same with these passages alone. */
    public EventSnapshot withEvidence(List<EvidenceSnapshot> some) {
        return new EventSnapshot(id, version, status, titles, descriptions, type, date, places, participants, figures,
                parent, parts, some, changedAt);
    }

    /** The passages for one claim. */
    public List<EvidenceSnapshot> evidenceFor(ClaimReference claim) {
        return evidence.stream().filter(passage -> passage.claim().equals(claim)).toList();
    }
}
