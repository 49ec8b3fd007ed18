package org.kroniek.core.detection;

import org.kroniek.core.event.EditOutcome;
import org.kroniek.core.id.EventId;

/** What became of a decision on a suggestion. Of one that was not carried out nothing is stored. */
public sealed interface SuggestionOutcome {

    /** The suggestion has become this event, or evidence of it. */
    record Accepted(long decision, EventId event) implements SuggestionOutcome {}

    record Rejected(long decision) implements SuggestionOutcome {}

    /** It waits again. */
    record Undone() implements SuggestionOutcome {}

    /** It does not wait, or has none of these sentences: somebody else decided first, or the articles were corrected. */
    record Absent() implements SuggestionOutcome {}

    /** The event cannot be as it would have to be. */
    record Refused(EditOutcome outcome) implements SuggestionOutcome {}
}
