package org.kroniek.search.document;

import java.util.regex.Pattern;

/** The beginning of a text, cut at a word. */
final class Lead {

    private static final String ELLIPSIS = "…";
    /** What is not one blank already: in a cleaned text only the gaps between paragraphs. */
    private static final Pattern BREAK = Pattern.compile("[^\\S ]\\s*+| \\s++");

    private Lead() {}

    /** At most {@code length} code points and an ellipsis, on one line. */
    static String of(String text, int length) {
        // Only the beginning is looked at: an article may have a million characters.
        String beginning = text.substring(0, Math.min(text.length(), 4 * length));
        String line = BREAK.matcher(beginning.strip()).replaceAll(" ");
        boolean whole = beginning.length() == text.length() && line.codePointCount(0, line.length()) <= length;
        return whole ? line : cut(line, length);
    }

    private static String cut(String line, int length) {
        int end = line.codePointCount(0, line.length()) <= length ? line.length() : line.offsetByCodePoints(0, length);
        int space = end == line.length() || line.charAt(end) == ' ' ? end : line.lastIndexOf(' ', end);
        // A first "word" longer than the whole lead is cut where it stands.
        return line.substring(0, space > 0 ? space : end).strip() + ELLIPSIS;
    }
}
