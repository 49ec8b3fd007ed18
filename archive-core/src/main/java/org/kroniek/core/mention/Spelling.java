package org.kroniek.core.mention;

import org.kroniek.core.reading.Word;

/**
 * What is alike in a name and in a text: any white space is one blank, any apostrophe an apostrophe, any hyphen a hyphen.
 * A blank line is alike to nothing, so that no name reaches over it.
 */
final class Spelling {

    private static final char BLANK_LINE = '\n';

    private Spelling() {}

    /** Continues a hash that begins with 0 over a stretch of text, whatever its capitals. */
    static int hash(int before, String text, int from, int to) {
        int hash = before;
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (c >= 'a' && c <= 'z') {
                hash = hash * 31 + c;
                at++;
            } else {
                hash = hash * 31 + Character.toLowerCase(plain(text, at, to));
                at = next(text, at, to);
            }
        }
        return hash;
    }

    /** A hash whose lower bits depend on all of it. */
    static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }

    /** Whether two stretches are alike but for capitals. */
    static boolean equalsIgnoreCase(String name, int nameFrom, int nameTo, String text, int from, int to) {
        int left = nameFrom;
        int right = from;
        while (left < nameTo && right < to) {
            if (Character.toLowerCase(plain(name, left, nameTo)) != Character.toLowerCase(plain(text, right, to))) {
                return false;
            }
            left = next(name, left, nameTo);
            right = next(text, right, to);
        }
        return left == nameTo && right == to;
    }

    /** The character that stands for the one at this place, or for the white space that begins there. */
    static char plain(String text, int at, int to) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c)) {
            return c;
        }
        if (isBlank(c)) {
            return endsParagraph(text, at, to) ? BLANK_LINE : ' ';
        }
        return isApostrophe(c) ? '\'' : isHyphen(c) || c == '–' ? '-' : c;
    }

    /** The place after a character, or after all white space that begins with it. */
    static int next(String text, int at, int to) {
        int next = at + 1;
        if (isBlank(text.charAt(at))) {
            while (next < to && isBlank(text.charAt(next))) {
                next++;
            }
        }
        return next;
    }

    /** Where the next word begins; the end of the text when there is none. */
    static int nextWord(String text, int from) {
        int at = from;
        while (at < text.length() && !Word.has(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length() && Word.has(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    static int lastWordEnd(String text) {
        int at = text.length();
        while (at > 0 && !Word.has(text.codePointBefore(at))) {
            at -= Character.charCount(text.codePointBefore(at));
        }
        return at;
    }

    private static boolean endsParagraph(String text, int from, int to) {
        int breaks = 0;
        for (int at = from; at < to && isBlank(text.charAt(at)); at++) {
            if (text.charAt(at) == '\n') {
                breaks++;
            }
        }
        return breaks > 1;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`' || c == '´';
    }

    /** Whether it joins words to one. The longer dash is only alike to it within a name. */
    static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑';
    }
}
