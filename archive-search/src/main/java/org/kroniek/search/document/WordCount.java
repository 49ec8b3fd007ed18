package org.kroniek.search.document;

/**
 * Counts the words of a text: runs of letters, digits and the marks on them, with the apostrophes, points and commas between
 * two of them ({@code auto's} and {@code 1.000} are one word). Of scripts without blanks every character counts.
 */
final class WordCount {

    private static final int MARKS = 1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK;

    private WordCount() {}

    static int of(String text) {
        int words = 0;
        boolean inWord = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            boolean isCharacter = Character.isLetterOrDigit(c);
            if (isCharacter && (!inWord || Character.isIdeographic(c))) {
                words++;
            }
            inWord = isCharacter || inWord && goesOn(text, at, c);
        }
        return words;
    }

    private static boolean goesOn(String text, int at, int c) {
        return (MARKS >> Character.getType(c) & 1) != 0 || joins(c) && at + 1 < text.length()
                && Character.isLetterOrDigit(text.codePointAt(at + 1));
    }

    private static boolean joins(int c) {
        return c == '\'' || c == '’' || c == '.' || c == ',';
    }
}
