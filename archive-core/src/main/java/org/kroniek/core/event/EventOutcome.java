package org.kroniek.core.event;

import org.kroniek.core.id.EventId;

/** What became of a draft. */
public sealed interface EventOutcome {

    /** The archive did not have it. */
    record Created(EventId event) implements EventOutcome {}

    /** The archive had it otherwise; that stays as an earlier version. */
    record Revised(EventId event, int version) implements EventOutcome {}

    /** The archive has exactly this already. */
    record Unchanged(EventId event) implements EventOutcome {}

    /** It was not stored, and nothing else of the batch is harmed. */
    record Refused(Reason reason, String detail) implements EventOutcome {}

    /** Why an event is refused; the detail names the culprit. */
    enum Reason {
        UNKNOWN_TYPE,
        UNKNOWN_ROLE,
        UNKNOWN_FIGURE_KIND,
        UNKNOWN_AUTHORITY,
        UNKNOWN_PARENT,
        /** The parent is the event itself, or part of it. */
        CIRCULAR_PARENT,
        UNKNOWN_ARTICLE,
        /** The article does not have these words. */
        QUOTE_NOT_FOUND,
        /** The article has these words more than once, and nothing tells which are meant. */
        QUOTE_AMBIGUOUS,
        /** It is to be confirmed, but has no passage that supports it. */
        NO_EVIDENCE
    }
}
