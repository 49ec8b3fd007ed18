package org.kroniek.core.event;

import java.util.List;

/** All that happened to an event, oldest first. */
public record EventHistory(List<EventVersion> versions, List<EvidenceChange> evidence) {

    public EventHistory {
        versions = List.copyOf(versions);
        evidence = List.copyOf(evidence);
    }
}
