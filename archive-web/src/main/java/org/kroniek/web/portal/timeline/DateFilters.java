package org.kroniek.web.portal.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.kroniek.search.query.DateFilter;

/** Makes date filters of stretches of time, written as a reader would write them. */
final class DateFilters {

    private DateFilters() {}

    /** A whole unit; empty for hours, which cannot be filtered by. */
    static Optional<DateFilter> of(TimeUnit unit, LocalDateTime start) {
        return unit.filter(start).map(text -> new DateFilter(text, Optional.of(start.toLocalDate()),
                Optional.of(lastDay(unit.plus(start, 1)))));
    }

    /** Days from one to another. */
    static DateFilter of(LocalDate first, LocalDate last) {
        String text = first.equals(last) ? first.toString() : first + ".." + last;
        return new DateFilter(text, Optional.of(first), Optional.of(last));
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
