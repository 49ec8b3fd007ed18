package org.kroniek.search.document;

/**
 * The two characters that surround a match in what Elasticsearch's highlighter returns. They are private-use code
 * points, replaced in every document, so that one found in an answer is always a tag and never text.
 */
public final class HighlightTags {

    public static final char OPEN = '\uE000';
    public static final char CLOSE = '\uE001';

    /** What stands in an index for a character that cannot be shown. */
    private static final char REPLACEMENT = '\uFFFD';

    private HighlightTags() {}

    /** The text with the reserved characters replaced, one for one, so that no position changes. */
    public static String freed(String text) {
        boolean free = text.indexOf(OPEN) < 0 && text.indexOf(CLOSE) < 0;
        return free ? text : text.replace(OPEN, REPLACEMENT).replace(CLOSE, REPLACEMENT);
    }
}
