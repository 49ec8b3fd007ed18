package org.kroniek.core.detection;

import java.util.Set;
import org.kroniek.core.projection.EventStatus;
import org.kroniek.core.text.Labels;

/**
 * How an editor accepts a suggestion.
 *
 * @param titles of the new event, in at least one language
 * @param status a draft to work on, or confirmed at once
 * @param sentences which of the suggestion's are right; none for all. What only the others say is left out
 */
public record Acceptance(Labels titles, EventStatus status, Set<Long> sentences) {

    public Acceptance {
        sentences = Set.copyOf(sentences);
    }
}
