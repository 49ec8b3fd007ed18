package org.kroniek.search.vocabulary;

/**
 * Finds the words of a text: runs of letters, the marks on them and apostrophes between, as the index's tokenizer divides it, apart from numbers
 * and from scripts that have no blanks.
 */
public final class WordScanner {

    private static final int MARKS = 1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK;

    /** Takes the words one after the other. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * A word, as a range of UTF-16 units.
         *
         * @param opening whether it begins a sentence or line, where every word has a capital
         */
        void word(int start, int end, boolean opening);
    }

    private WordScanner() {}

    public static void scan(String text, Visitor visitor) {
        boolean opening = true;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int start = at;
            at += Character.charCount(c);
            if (Character.isLetter(c)) {
                at = endOfWord(text, at);
                if (!hasNeighbouringDigit(text, start, at) && !Character.isIdeographic(c)) {
                    visitor.word(start, at, opening);
                }
                opening = false;
            } else if (opensSentence(c)) {
                opening = true;
            } else if (Character.isDigit(c)) {
                opening = false;
            }
        }
    }

    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!Character.isLetter(c) && (MARKS >> Character.getType(c) & 1) == 0 && !joins(text, at, c)) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    /** An apostrophe between letters: {@code programma's} is one word. */
    private static boolean joins(String text, int at, int c) {
        return (c == '\'' || c == '’') && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    /** {@code G20} is one word to the tokenizer, and neither a name nor a form of anything. */
    private static boolean hasNeighbouringDigit(String text, int start, int end) {
        return start > 0 && Character.isDigit(text.charAt(start - 1))
                || end < text.length() && Character.isDigit(text.charAt(end));
    }

    private static boolean opensSentence(int c) {
        return switch (c) {
            case '.', '!', '?', ':', '\n', '"', '“', '”', '„', '«', '»', '‘', '–', '—' -> true;
            default -> false;
        };
    }
}
