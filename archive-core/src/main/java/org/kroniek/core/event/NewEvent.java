package org.kroniek.core.event;

import java.util.List;

/** An event that the archive does not have yet, with the passages that prove it. */
public record NewEvent(EventContent content, List<NewEvidence> evidence) {

    public NewEvent {
        evidence = List.copyOf(evidence);
    }
}
