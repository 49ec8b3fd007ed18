package org.kroniek.search.query.date;

import java.util.Optional;

/**
 * Two dates with two full stops between them, as people write a range.
 *
 * @param from empty when the range has no beginning
 * @param to empty when it has no end
 */
public record DateRangeText(String from, String to) {

    private static final String DOTS = "..";

    /** The range that a text is; empty when it is a single EDTF expression. */
    public static Optional<DateRangeText> of(String text) {
        int dots = text.indexOf(DOTS);
        // An EDTF interval has a slash, and may have dots for an open side.
        return dots < 0 || text.indexOf('/') >= 0
                ? Optional.empty()
                : Optional.of(new DateRangeText(text.substring(0, dots).strip(),
                        text.substring(dots + DOTS.length()).strip()));
    }

    /** The same as an EDTF interval; an open side of a range is meant to be open, never unknown. */
    public String interval() {
        return (from.isEmpty() ? DOTS : from) + "/" + (to.isEmpty() ? DOTS : to);
    }
}
