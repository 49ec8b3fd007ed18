package org.kroniek.core.importing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Divides a text into paragraphs: what stands between empty or blank lines. */
final class Paragraphs {

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private Paragraphs() {}

    /** The paragraphs in order, none of them blank; their lines end with a line feed, however they ended before. */
    static List<String> of(String text) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : LINE_BREAK.split(text, -1)) {
            if (!isBlank(line)) {
                paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line);
            } else if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }

    /** No-break spaces are blank too, although Java's own notion of white space leaves them out. */
    private static boolean isBlank(String line) {
        return line.codePoints().allMatch(point -> Character.isWhitespace(point) || Character.isSpaceChar(point));
    }
}
