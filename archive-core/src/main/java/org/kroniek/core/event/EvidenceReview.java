package org.kroniek.core.event;

import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.paging.Page;
import org.kroniek.core.text.TextSpan;

/** The evidence that waits for an editor because its article was corrected, and what the editor decides. */
public interface EvidenceReview {

    /**
     * Moved and lost evidence, the earliest attached first.
     *
     * @param after the {@link Page#next()} of the page before; empty for the first
     */
    Page<EvidenceInReview> waiting(Optional<UUID> after, int size);

    /** Agrees with the place to which moved evidence was followed. */
    EditOutcome accept(UUID evidence, Signature by);

    /**
     * Shows where the passage stands, or which one takes its place.
     *
     * @param revision of the same article
     * @param span in code points
     */
    EditOutcome pin(UUID evidence, int revision, TextSpan span, Signature by);

    /** Gives the passage up. */
    EditOutcome drop(UUID evidence, Signature by);
}
