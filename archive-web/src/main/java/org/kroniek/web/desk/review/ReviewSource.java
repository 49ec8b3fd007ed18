package org.kroniek.web.desk.review;

import java.util.Optional;
import org.kroniek.core.event.Signature;
import org.kroniek.core.paging.Page;
import org.kroniek.web.portal.page.PageFrame;

/** One kind of things that wait for a decision. */
interface ReviewSource {

    ReviewKind kind();

    /**
     * What waits.
     *
     * @param after the {@link Page#next()} of the page before; empty for the first
     * @throws org.kroniek.core.paging.UnknownPlaceException when no page gave that
     */
    Page<ReviewItem> page(Optional<String> after, int size, PageFrame frame);

    ReviewOutcome decide(String key, ReviewDecision decision, Signature by);

    /** @param token of {@link ReviewOutcome.Decided} */
    ReviewOutcome undo(String token, Signature by);
}
