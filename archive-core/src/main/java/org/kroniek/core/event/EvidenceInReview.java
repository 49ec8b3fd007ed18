package org.kroniek.core.event;

import java.util.Optional;
import org.kroniek.core.projection.EventReference;
import org.kroniek.core.projection.EventStatus;
import org.kroniek.core.projection.EvidenceSnapshot;

/**
 * A passage that an editor should look at, since its article was corrected.
 *
 * @param seen where somebody last saw it
 * @param now where its words stand now; empty for a lost one
 * @param currentRevision the article's revision of today, where a lost one may be looked for
 */
public record EvidenceInReview(EventReference event, EventStatus status, EvidenceSnapshot evidence, Quotation seen,
        Optional<Quotation> now, int currentRevision) {

    /** A passage between its surroundings, in the words of one revision. */
    public record Quotation(int revision, String before, String exact, String after) {}
}
