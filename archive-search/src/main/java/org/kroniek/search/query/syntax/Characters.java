package org.kroniek.search.query.syntax;

/** What single characters mean to the query language. */
final class Characters {

    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int KEYCAP = 0x20E3;

    private Characters() {}

    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == ZERO_WIDTH_SPACE || c == BYTE_ORDER_MARK;
    }

    /** Straight, English, Dutch, German and French quotation marks; each opens and closes. */
    static boolean isQuote(int c) {
        return c == '"' || (c >= 0x201C && c <= 0x201F) || c == 0x00AB || c == 0x00BB;
    }

    static boolean isBracket(int c) {
        return c == '(' || c == ')';
    }

    /** What no text has: control characters, halves of surrogate pairs, and code points that are none. */
    static boolean isControl(int c) {
        int type = Character.getType(c);
        return (type == Character.CONTROL && !isBlank(c)) || type == Character.SURROGATE
                || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    /** Whether the index knows it as a word, or part of one: letters, digits, and emoji, which are words of their own. */
    static boolean isSearchable(int c) {
        return isLetterOrDigit(c) || isEmoji(c);
    }

    static boolean isLetterOrDigit(int c) {
        return Character.isLetterOrDigit(c) || Character.isAlphabetic(c);
    }

    /** Signs that have a text form too, such as © and ™, count: the index finds them as well. */
    static boolean isEmoji(int c) {
        return Character.isExtendedPictographic(c) || (Character.isEmojiPresentation(c) && !isLetterOrDigit(c));
    }

    /** What belongs to the character before it: accents, skin tones, the parts of a composed emoji. */
    static boolean isExtending(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK || c == ZERO_WIDTH_JOINER || c == KEYCAP
                || Character.isEmojiModifier(c);
    }

    /** A mark on the letter before it. */
    static boolean isAccent(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** What the index takes as a word by itself: a character of a script without blanks, an emoji. */
    static boolean standsAlone(int c) {
        return Character.isIdeographic(c) || isEmoji(c)
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA;
    }
}
