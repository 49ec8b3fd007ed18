package org.kroniek.core.importing.format;

import java.util.ArrayList;
import java.util.List;

/** Divides a text into paragraphs: what stands between empty or blank lines. */
final class Paragraphs {

    private Paragraphs() {}

    /** The paragraphs in order, none of them blank; their lines end with a line feed, however they ended before. */
    static List<String> of(String text) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (int start = 0; start < text.length();) {
            int end = endOfLine(text, start);
            if (!isBlank(text, start, end)) {
                paragraph.append(paragraph.isEmpty() ? "" : "\n").append(text, start, end);
            } else if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }

    private static int endOfLine(String text, int start) {
        int end = start;
        while (end < text.length() && !isLineBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Every line break of Unicode (UTS 18, RL1.6). */
    private static boolean isLineBreak(char c) {
        return c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** No-break spaces are blank too, although Java's own notion of white space leaves them out. */
    private static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
