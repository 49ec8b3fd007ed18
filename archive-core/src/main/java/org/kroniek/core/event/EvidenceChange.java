package org.kroniek.core.event;

import java.time.Instant;
import java.util.UUID;
import org.kroniek.core.projection.EvidenceState;
import org.kroniek.core.text.TextSpan;

/**
 * Something that was done with a passage.
 *
 * @param revision where it stood afterwards
 */
public record EvidenceChange(UUID evidence, Action action, int revision, TextSpan span, EvidenceState state,
        Signature by, Instant at) {

    /** Who follows corrections, as author of such changes. */
    public static final String ARCHIVE = "archive";

    /** What can be done. */
    public enum Action {
        ATTACHED,
        /** Its article was corrected. */
        FOLLOWED,
        /** An editor agreed with the place to which it was followed. */
        ACCEPTED,
        /** An editor showed where it stands. */
        PINNED,
        WITHDRAWN
    }
}
