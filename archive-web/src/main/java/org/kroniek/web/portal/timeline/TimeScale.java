package org.kroniek.web.portal.timeline;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line of time from one moment to another, in hundredths of its length.
 *
 * @param until itself not included, later than {@code from}
 * @param unit in which it is divided
 */
record TimeScale(LocalDateTime from, LocalDateTime until, TimeUnit unit) {

    /** Most units of each kind on one line, from the narrowest: more cannot be told apart or pointed at. */
    private static final int MOST_HOURS = 48;
    private static final int MOST_DAYS = 35;
    private static final int MOST_MONTHS = 26;
    private static final int MOST_YEARS = 30;
    private static final int TEN = 10;

    /** A line as long as asked. */
    static TimeScale of(LocalDateTime from, LocalDateTime until) {
        return new TimeScale(from, until, unit(from, until));
    }

    /** A line that shows all of these in whole units; empty when none of them has a place in time. */
    static Optional<TimeScale> around(List<TimeExtent> extents) {
        List<LocalDateTime> ends = extents.stream().flatMap(extent -> Stream.of(extent.from(), extent.until()))
                .flatMap(Optional::stream).toList();
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        LocalDateTime first = ends.stream().min(Comparator.naturalOrder()).orElseThrow();
        LocalDateTime last = ends.stream().max(Comparator.naturalOrder()).orElseThrow();
        TimeUnit unit = unit(first, last);
        LocalDateTime from = unit.startOf(first);
        LocalDateTime until = unit.endOf(last);
        return Optional.of(of(from, until.isAfter(from) ? until : unit.plus(from, 1)));
    }

    private static TimeUnit unit(LocalDateTime from, LocalDateTime until) {
        if (TimeUnit.HOUR.between(from, until) <= MOST_HOURS) {
            return TimeUnit.HOUR;
        } else if (TimeUnit.DAY.between(from, until) <= MOST_DAYS) {
            return TimeUnit.DAY;
        } else if (TimeUnit.MONTH.between(from, until) <= MOST_MONTHS) {
            return TimeUnit.MONTH;
        }
        return TimeUnit.YEAR.between(from, until) <= MOST_YEARS ? TimeUnit.YEAR : TimeUnit.DECADE;
    }

    /** Where a moment is; below 0 or above 100 for one that is off the line. */
    double at(LocalDateTime moment) {
        return 100.0 * Duration.between(from, moment).toSeconds() / Duration.between(from, until).toSeconds();
    }

    /** The beginnings of the units on the line; where there are thousands, of every tenth or hundredth … of them. */
    List<LocalDateTime> units() {
        LocalDateTime first = unit.startOf(from);
        long step = 1;
        while (unit.between(first, until) / step > MOST_HOURS) {
            step *= TEN;
        }
        List<LocalDateTime> starts = new ArrayList<>();
        for (LocalDateTime start = first; start.isBefore(until); start = unit.plus(start, step)) {
            starts.add(start);
        }
        return starts;
    }

    /** The whole line as an EDTF interval of days. */
    String edtf() {
        String first = from.toLocalDate().toString();
        String last = until.minusNanos(1).toLocalDate().toString();
        return first.equals(last) ? first : first + "/" + last;
    }

    static String percent(double hundredths) {
        return String.format(Locale.ROOT, "%.2f%%", hundredths);
    }
}
