package org.kroniek.core.text;

/**
 * A half-open range {@code [start, end)} counted in Unicode code points. The one place that turns such positions into
 * Java's UTF-16 indices, so that an emoji or a rare character never shifts a quotation.
 *
 * @param start the first code point
 * @param end the code point after the last
 */
public record TextSpan(int start, int end) {

    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a span: [" + start + ", " + end + ")");
        }
    }

    /** The span of the UTF-16 range {@code [from, to)} of a text. */
    public static TextSpan ofUtf16(String text, int from, int to) {
        int start = text.codePointCount(0, from);
        return new TextSpan(start, start + text.codePointCount(from, to));
    }

    public int length() {
        return end - start;
    }

    /** Whether this span lies inside a text of that many code points. */
    public boolean fits(int codePoints) {
        return end <= codePoints;
    }

    /**
     * The characters this span covers.
     *
     * @throws IndexOutOfBoundsException when the span does not lie inside the text
     */
    public String in(String text) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, length()));
    }
}
