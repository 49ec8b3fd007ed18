package org.kroniek.web.portal.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Steps in which a line of time is divided. */
enum TimeUnit {
    HOUR(ChronoUnit.HOURS, 1),
    DAY(ChronoUnit.DAYS, 1),
    MONTH(ChronoUnit.MONTHS, 1),
    YEAR(ChronoUnit.YEARS,
            1),
    DECADE(ChronoUnit.YEARS, 10);

    private static final int YEARS_IN_DECADE = 10;
    private static final int LAST_YEAR = 9999;

    private final ChronoUnit step;
    private final int size;

    TimeUnit(ChronoUnit step, int size) {
        this.step = step;
        this.size = size;
    }

    /** The first moment of the unit that a moment is in. */
    LocalDateTime startOf(LocalDateTime moment) {
        LocalDate day = moment.toLocalDate();
        return switch (this) {
            case HOUR -> moment.truncatedTo(ChronoUnit.HOURS);
            case DAY -> day.atStartOfDay();
            case MONTH -> day.withDayOfMonth(1).atStartOfDay();
            case YEAR -> day.withDayOfYear(1).atStartOfDay();
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), YEARS_IN_DECADE) * YEARS_IN_DECADE, 1, 1)
                    .atStartOfDay();
        };
    }

    LocalDateTime plus(LocalDateTime moment, long units) {
        return moment.plus(units * size, step);
    }

    /** The first end of a unit at or after a moment. */
    LocalDateTime endOf(LocalDateTime moment) {
        LocalDateTime start = startOf(moment);
        return start.equals(moment) ? moment : plus(start, 1);
    }

    /** How many whole units lie between two moments. */
    long between(LocalDateTime from, LocalDateTime until) {
        return step.between(from, until) / size;
    }

    /** The unit that begins at a moment, as a date filter; hours have none, nor have years of more or less than four digits. */
    Optional<String> filter(LocalDateTime start) {
        if (start.getYear() < 0 || start.getYear() > LAST_YEAR) {
            return Optional.empty();
        }
        return switch (this) {
            case HOUR -> Optional.empty();
            case DAY -> Optional.of(start.toLocalDate().toString());
            case MONTH -> Optional.of(DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT).format(start));
            case YEAR -> Optional.of(year(start));
            case DECADE -> Optional.of(year(start).substring(0, 3) + "X");
        };
    }

    private static String year(LocalDateTime start) {
        return String.format(Locale.ROOT, "%04d", start.getYear());
    }

    /** The unit that begins at a moment, as short as an axis needs it. */
    String tick(LocalDateTime start, Locale locale) {
        return switch (this) {
            case HOUR -> String.format(Locale.ROOT, "%d:00", start.getHour());
            case DAY -> Integer.toString(start.getDayOfMonth());
            case MONTH -> start.getMonth().getDisplayName(TextStyle.SHORT, locale);
            case YEAR, DECADE -> Integer.toString(start.getYear());
        };
    }
}
