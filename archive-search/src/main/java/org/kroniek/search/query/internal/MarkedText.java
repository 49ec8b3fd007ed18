package org.kroniek.search.query.internal;

import java.util.ArrayList;
import java.util.List;
import org.kroniek.core.text.TextSpan;
import org.kroniek.search.document.HighlightTags;
import org.kroniek.search.query.Snippet;

/** Turns a highlighter's passage into plain text and places. */
final class MarkedText {

    private MarkedText() {}

    /** @param field what the snippet is of */
    static Snippet snippet(String field, String marked) {
        StringBuilder text = new StringBuilder(marked.length());
        List<TextSpan> marks = new ArrayList<>();
        int position = 0;
        int opened = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == HighlightTags.OPEN) {
                opened = position;
            } else if (c == HighlightTags.CLOSE) {
                marks.add(new TextSpan(opened, position));
            } else {
                // One for one, so that a passage over two paragraphs is one line and no place moves.
                text.append(c == '\n' || c == '\r' ? ' ' : c);
                position += Character.isLowSurrogate(c) ? 0 : 1; // a pair is one code point
            }
        }
        return new Snippet(field, text.toString(), marks);
    }
}
