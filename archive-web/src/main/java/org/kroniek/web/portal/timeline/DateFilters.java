package org.kroniek.web.portal.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.kroniek.search.query.date.DateFilter;

/** Makes date filters of stretches of time, written as a reader would write them. */
final class DateFilters {

    private DateFilters() {}

    /** A whole unit; empty for hours, which cannot be filtered by. */
    static Optional<DateFilter> of(TimeUnit unit, LocalDateTime start) {
        return unit.filter(start).map(text -> new DateFilter(text, Optional.of(start.toLocalDate()),
                Optional.of(lastDay(unit.plus(start, 1)))));
    }

    /** Days from one to another; empty for years of more or less than four digits. */
    static Optional<DateFilter> of(LocalDate first, LocalDate last) {
        return Stream.of(first, last).allMatch(day -> TimeUnit.DAY.filter(day.atStartOfDay()).isPresent())
                ? Optional.of(new DateFilter(first + ".." + last, Optional.of(first), Optional.of(last)))
                : Optional.empty();
    }

    static LocalDate lastDay(LocalDateTime until) {
        return until.minusNanos(1).toLocalDate();
    }

    /** The unit that a filter is exactly; empty for any other stretch, and for one with an open side. */
    static Optional<TimeUnit> unit(DateFilter filter) {
        if (filter.from().isEmpty() || filter.to().isEmpty()) {
            return Optional.empty();
        }
        LocalDateTime from = filter.from().get().atStartOfDay();
        LocalDateTime until = filter.to().get().plusDays(1).atStartOfDay();
        for (TimeUnit unit : TimeUnit.values()) {
            if (unit != TimeUnit.HOUR && unit.startOf(from).equals(from) && unit.plus(from, 1).equals(until)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
