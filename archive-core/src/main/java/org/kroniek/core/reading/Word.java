package org.kroniek.core.reading;

/**
 * A run of letters, digits and the marks that belong to them. A hyphen or an apostrophe stands between words:
 * {@code Kassym-Jomart} is two.
 *
 * @param start offset of its first UTF-16 unit in the text of its part
 * @param end offset after its last
 * @param capital whether it begins with a capital letter
 * @param small the word in small letters; made once, since all that looks for names, dates and events asks for it
 */
public record Word(int start, int end, boolean capital, String small) {

    private static final int MARKS = 1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK;

    private static final int FIRST_BEYOND_ASCII = 0x80;

    /** Whether a word can have this code point. */
    public static boolean has(int codePoint) {
        if (codePoint < FIRST_BEYOND_ASCII) {
            return codePoint >= 'a' && codePoint <= 'z' || codePoint >= 'A' && codePoint <= 'Z'
                    || codePoint >= '0' && codePoint <= '9';
        }
        return Character.isLetterOrDigit(codePoint) || (MARKS >> Character.getType(codePoint) & 1) == 1;
    }
}
