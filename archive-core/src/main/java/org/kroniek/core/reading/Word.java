package org.kroniek.core.reading;

/**
 * A run of letters, digits and the marks that belong to them. A hyphen or an apostrophe stands between words:
 * {@code Kassym-Jomart} is two.
 *
 * @param start offset of its first UTF-16 unit in the text of its part
 * @param end offset after its last
 * @param capital whether it begins with a capital letter
 */
public record Word(int start, int end, boolean capital) {

    private static final int MARKS = 1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK;

    /** Whether a word can have this code point. */
    public static boolean has(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || (MARKS >> Character.getType(codePoint) & 1) == 1;
    }
}
