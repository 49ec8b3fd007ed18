package org.kroniek.web.desk.review;

import java.util.Optional;

/** What became of a decision, or of taking one back. */
sealed interface ReviewOutcome {

    /**
     * It holds.
     *
     * @param undo by which it is taken back, where it can be
     */
    record Decided(Optional<String> undo) implements ReviewOutcome {}

    /** It did not wait any more: somebody else decided, or the article was corrected. */
    record Gone() implements ReviewOutcome {}

    /**
     * It cannot be so.
     *
     * @param message key of the text that says why
     */
    record Refused(String message) implements ReviewOutcome {}
}
