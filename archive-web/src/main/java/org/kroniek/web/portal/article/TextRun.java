package org.kroniek.web.portal.article;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of text that looks the same throughout.
 *
 * @param link the page of whom or what it names
 * @param label who that is, where the text has another form of the name
 * @param marked whether it belongs to the passage the reader came for
 * @param first whether the marked passage begins here
 * @param notes numbers of the margin notes whose passages end here
 */
public record TextRun(String text, Optional<String> link, Optional<String> label, boolean marked, boolean first,
        List<Integer> notes) {

    public TextRun {
        notes = List.copyOf(notes);
    }
}
