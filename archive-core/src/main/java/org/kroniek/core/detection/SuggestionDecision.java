package org.kroniek.core.detection;

import java.time.Instant;
import java.util.Optional;
import org.kroniek.core.event.Signature;
import org.kroniek.core.id.EventId;

/**
 * What an editor decided on a suggestion.
 *
 * @param event what it has become, or evidence of what
 * @param undone who took the decision back, and why
 */
public record SuggestionDecision(long id, SuggestionKey key, Kind kind, Optional<EventId> event, Signature by,
        Instant at, Optional<Signature> undone) {

    /** The decisions there are. */
    public enum Kind {
        /** A new event. */
        ACCEPTED,
        /** Evidence of an event there was. */
        ATTACHED,
        REJECTED
    }
}
