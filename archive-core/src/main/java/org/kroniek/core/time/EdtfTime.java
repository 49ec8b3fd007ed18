package org.kroniek.core.time;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A time of day that a source gives beside a day.
 *
 * @param offset from UTC; empty when the source means local time
 */
public record EdtfTime(LocalTime time, Optional<ZoneOffset> offset) {

    private static final int LENGTH = "T16:00:00".length();

    /** The time at the end of a date, from its {@code T}; empty when it has none. */
    static Optional<EdtfTime> of(String date) {
        int at = date.indexOf('T');
        return at < 0
                ? Optional.empty()
                : Optional.of(new EdtfTime(LocalTime.parse(date.substring(at + 1, at + LENGTH)),
                        offset(date.substring(at + LENGTH))));
    }

    private static Optional<ZoneOffset> offset(String rest) {
        String written = rest.replaceAll("[?~%]", "");
        return written.isEmpty() ? Optional.empty() : Optional.of(ZoneOffset.of(written));
    }
}
