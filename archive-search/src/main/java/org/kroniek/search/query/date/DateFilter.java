package org.kroniek.search.query.date;

import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A range of days, both included; an open side has no day.
 *
 * @param text as the reader wrote it, such as {@code 2022-01} or {@code 2022-01-03..2022-01-10}
 */
public record DateFilter(String text, Optional<LocalDate> from, Optional<LocalDate> to) {

    /** Four digits at least, as EDTF wants them. */
    private static final DateTimeFormatter EDTF_YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ROOT);

    /** All days of a year. */
    public static DateFilter of(Year year) {
        return new DateFilter(year.format(EDTF_YEAR), Optional.of(year.atDay(1)),
                Optional.of(year.atDay(year.length())));
    }
}
