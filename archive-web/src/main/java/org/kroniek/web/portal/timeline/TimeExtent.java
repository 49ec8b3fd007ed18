package org.kroniek.web.portal.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.core.time.EdtfPrecision;

/**
 * What a date can mean on a line of time, in the time of the place, and what of that is certain: of {@code 2022-01} every
 * moment of January is possible and none certain, of {@code 2022-01-05/2022-01} the 5th is certain and the rest possible.
 *
 * @param from first possible moment; empty when open or unknown
 * @param until end of the possible, itself not included unless it is {@code from} too: a moment
 * @param certain what surely belongs to it; empty when nothing does
 */
record TimeExtent(Optional<LocalDateTime> from, Optional<LocalDateTime> until, Optional<Stretch> certain) {

    private static final Pattern DOUBT = Pattern.compile("[?~%]$");

    /** A stretch of time with both ends; {@code until} is not included. */
    record Stretch(LocalDateTime from, LocalDateTime until) {}

    /** One end of a date, or the whole of one that has no ends. */
    private record Side(LocalDateTime from, LocalDateTime until, boolean exact) {

        static Side of(String text) {
            EdtfDate date = EdtfDate.parse(text);
            LocalDate first = date.earliest().orElseThrow();
            LocalDate last = date.latest().orElseThrow();
            boolean exact = date.precision() == EdtfPrecision.DAY && !DOUBT.matcher(text).find();
            return date.beginTime().map(time -> first.atTime(time.time()))
                    .map(moment -> new Side(moment, moment, exact))
                    .orElseGet(() -> new Side(first.atStartOfDay(), last.plusDays(1).atStartOfDay(), exact));
        }
    }

    static TimeExtent of(EdtfDate date) {
        String text = date.text();
        int slash = text.indexOf('/');
        if (slash < 0) {
            Side whole = Side.of(text);
            return new TimeExtent(Optional.of(whole.from()), Optional.of(whole.until()),
                    whole.exact() ? Optional.of(new Stretch(whole.from(), whole.until())) : Optional.empty());
        }
        Optional<Side> begin = side(text.substring(0, slash));
        Optional<Side> end = side(text.substring(slash + 1));
        return new TimeExtent(begin.map(Side::from), end.map(Side::until), certain(begin, end));
    }

    /** An end that is open or unknown has no side. */
    private static Optional<Side> side(String text) {
        return Optional.of(text).filter(given -> !given.isEmpty() && !given.equals("..")).map(Side::of);
    }

    /** From the last moment at which it may have begun to the first at which it may have ended; exact days belong to it. */
    private static Optional<Stretch> certain(Optional<Side> begin, Optional<Side> end) {
        Optional<LocalDateTime> from = begin.map(side -> side.exact() ? side.from() : side.until());
        Optional<LocalDateTime> until = end.map(side -> side.exact() ? side.until() : side.from());
        if (from.isPresent() && until.isPresent() && from.get().isBefore(until.get())) {
            return Optional.of(new Stretch(from.get(), until.get()));
        }
        return begin.filter(Side::exact).or(() -> end.filter(Side::exact))
                .map(side -> new Stretch(side.from(), side.until()));
    }
}
