package org.kroniek.core.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads EDTF level 1: dates, seasons, unspecified digits, qualifiers, long years, intervals with open or unknown ends. */
final class EdtfParser {

    private static final Pattern DATE = Pattern.compile("""
            (?<year>-?(?:\\d{4}|\\d{3}X|\\d{2}XX)|Y-?\\d{5,9})\
            (?:-(?<month>\\d{2}|XX)(?:-(?<day>\\d{2}|XX))?)?\
            (?<time>T\\d{2}:\\d{2}:\\d{2}(?:Z|[+-]\\d{2}(?::\\d{2})?)?)?\
            [?~%]?""");

    /** What both PostgreSQL and Elasticsearch can keep. */
    private static final int FIRST_YEAR = -4712;
    private static final int LAST_YEAR = 5_000_000;

    private EdtfParser() {}

    static EdtfDate parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? single(text, text) : interval(text, text.substring(0, slash), text.substring(slash + 1));
    }

    private static EdtfDate interval(String text, String from, String to) {
        Optional<LocalDate> earliest = isOpen(from) ? Optional.empty() : single(text, from).earliest();
        Optional<LocalDate> latest = isOpen(to) ? Optional.empty() : single(text, to).latest();
        if (isOpen(from) && isOpen(to)) {
            throw new EdtfException(text, false);
        }
        if (earliest.isPresent() && latest.isPresent() && earliest.get().isAfter(latest.get())) {
            throw new EdtfException(text, true);
        }
        return new EdtfDate(text, earliest, latest, EdtfPrecision.INTERVAL);
    }

    /** An end that is open ({@code ..}) or unknown (nothing) sets no limit. */
    private static boolean isOpen(String end) {
        return end.isEmpty() || "..".equals(end);
    }

    private static EdtfDate single(String whole, String text) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches() || (parts.group("time") != null && !isDigits(parts.group("day")))) {
            throw new EdtfException(whole, false);
        }
        try {
            return dated(text, parts.group("year"), parts.group("month"), parts.group("day"));
        } catch (DateTimeException e) {
            throw new EdtfException(whole, true);
        }
    }

    private static EdtfDate dated(String text, String year, @Nullable String month, @Nullable String day) {
        if (year.endsWith("X")) {
            return unspecifiedYear(text, year, month);
        }
        int number = inRange(Integer.parseInt(year.startsWith("Y") ? year.substring(1) : year));
        if (!isDigits(month)) {
            if (isDigits(day)) {
                throw new DateTimeException("A day without its month");
            }
            return of(text, LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31), EdtfPrecision.YEAR);
        }
        int inYear = Integer.parseInt(month);
        if (inYear >= 21 && inYear <= 24 && day == null) {
            return season(text, number, inYear);
        }
        YearMonth yearMonth = YearMonth.of(number, inYear);
        if (!isDigits(day)) {
            return of(text, yearMonth.atDay(1), yearMonth.atEndOfMonth(), EdtfPrecision.MONTH);
        }
        LocalDate date = yearMonth.atDay(Integer.parseInt(day));
        return of(text, date, date, EdtfPrecision.DAY);
    }

    private static EdtfDate unspecifiedYear(String text, String year, @Nullable String month) {
        if (isDigits(month) || year.startsWith("-")) {
            throw new DateTimeException("Not level 1");
        }
        boolean century = year.endsWith("XX");
        return of(text, LocalDate.of(Integer.parseInt(year.replace('X', '0')), 1, 1),
                LocalDate.of(Integer.parseInt(year.replace('X', '9')), 12, 31),
                century ? EdtfPrecision.CENTURY : EdtfPrecision.DECADE);
    }

    /** 21 to 24 are spring to winter; meteorological seasons of the northern hemisphere, where our sources are printed. */
    private static EdtfDate season(String text, int year, int season) {
        YearMonth first = YearMonth.of(year, 3 * (season - 20));
        return of(text, first.atDay(1), first.plusMonths(2).atEndOfMonth(), EdtfPrecision.SEASON);
    }

    private static EdtfDate of(String text, LocalDate earliest, LocalDate latest, EdtfPrecision precision) {
        return new EdtfDate(text, Optional.of(earliest), Optional.of(latest), precision);
    }

    private static boolean isDigits(@Nullable String part) {
        return part != null && part.charAt(0) != 'X';
    }

    private static int inRange(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("Year out of range: " + year);
        }
        return year;
    }
}
