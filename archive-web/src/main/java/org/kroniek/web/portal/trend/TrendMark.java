package org.kroniek.web.portal.trend;

import java.util.List;

/**
 * What tells one line of a drawing from another without its colour: the shape of its points. Dashes, which do so between the
 * points, and colours are in the style sheet, by {@link #css()}.
 */
public enum TrendMark {
    DISC("M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z"),
    SQUARE("M-3.6-3.6H3.6V3.6H-3.6Z"),
    TRIANGLE("M0-4.8L4.6 3.6H-4.6Z"),
    DIAMOND("M0-5L5 0L0 5L-5 0Z"),
    HANGING("M0 4.8L4.6-3.6H-4.6Z"),
    CROSS("M-4.6-1.5H-1.5V-4.6H1.5V-1.5H4.6V1.5H1.5V4.6H-1.5V1.5H-4.6Z");

    private static final List<TrendMark> ALL = List.of(values());

    private final String path;

    /** @param path its outline in the terms of SVG, around its middle, in pixels */
    TrendMark(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    public String css() {
        return "line-" + (ordinal() + 1);
    }

    /** @param line number of a line, from 0 */
    static TrendMark of(int line) {
        return ALL.get(line);
    }
}
