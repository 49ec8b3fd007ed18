package org.kroniek.core.analysis;

import java.time.Instant;
import java.util.Optional;

/**
 * How far the articles have been read with the names as they are now.
 *
 * @param seen articles gone through in the run under way or, when none is, in the last one
 * @param total of these
 * @param changed those whose mentions the run changed
 * @param startedAt of that run; empty when there was none yet
 * @param finishedAt of the last run
 */
public record NameMatchingProgress(State state, long seen, long total, long changed, Optional<Instant> startedAt,
        Optional<Instant> finishedAt) {

    /** Whether there is something to do. */
    public enum State {
        /** Every article has been read with all names. */
        UP_TO_DATE,
        /** Names have changed; no run has begun with them yet. */
        WAITING,
        RUNNING
    }
}
