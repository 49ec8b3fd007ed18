package org.kroniek.search.query;

import java.util.List;
import org.kroniek.core.text.TextSpan;

/**
 * A passage with the words that matched.
 *
 * @param field {@code title} or {@code text}
 * @param text plain text, no markup
 * @param marks places of the matches in {@code text}, in code points
 */
public record Snippet(String field, String text, List<TextSpan> marks) {

    public Snippet {
        marks = List.copyOf(marks);
    }
}
