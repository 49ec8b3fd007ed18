package org.kroniek.core.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads EDTF level 1: dates, seasons, unspecified digits, qualifiers, long years, intervals with open or unknown ends. */
final class EdtfParser {

    /** The grammar; that the calendar lacks a day is found out later. */
    private static final Pattern DATE = Pattern.compile("""
            (?: Y (?<longYear> -?\\d{5,9})
              | (?<unspecified> \\d{3}X | \\d{2}XX) (?: -XX (?: -XX)?)?
              | (?<year> -?\\d{4}) (?: - (?: (?<season> 2[1-4])
                                       | XX (?: -XX)?
                                       | (?<month> \\d{2}) (?: - (?: XX | (?<day> \\d{2}) TIME?))?))?)
            [?~%]?""".replace("TIME", """
            (?: T (?<time> \\d{2}:\\d{2}:\\d{2}) (?<offset> Z | [+-]\\d{2} (?: :\\d{2})?)?)"""), Pattern.COMMENTS);

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
        EdtfDate interval = new EdtfDate(text, earliest, latest, EdtfPrecision.INTERVAL);
        if (DaySpan.of(interval).isDay() && endsBeforeItBegins(interval)) {
            throw new EdtfException(text, true);
        }
        return interval;
    }

    /** Of two times on one day; which of two comes first cannot be told when only one has an offset. */
    private static boolean endsBeforeItBegins(EdtfDate interval) {
        return interval.beginTime().isPresent() && interval.endTime().isPresent()
                && interval.beginTime().get().offset().equals(interval.endTime().get().offset())
                && interval.beginTime().get().time().isAfter(interval.endTime().get().time());
    }

    /** An end that is open ({@code ..}) or unknown (nothing) sets no limit. */
    private static boolean isOpen(String end) {
        return end.isEmpty() || "..".equals(end);
    }

    private static EdtfDate single(String whole, String text) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            throw new EdtfException(whole, false);
        }
        try {
            return parts.group("unspecified") == null ? dated(text, parts) : unspecified(text, parts);
        } catch (DateTimeException e) {
            throw new EdtfException(whole, true);
        }
    }

    private static EdtfDate unspecified(String text, Matcher parts) {
        String year = parts.group("unspecified");
        return of(text, LocalDate.of(Integer.parseInt(year.replace('X', '0')), 1, 1),
                LocalDate.of(Integer.parseInt(year.replace('X', '9')), 12, 31),
                year.endsWith("XX") ? EdtfPrecision.CENTURY : EdtfPrecision.DECADE);
    }

    private static EdtfDate dated(String text, Matcher parts) {
        String longYear = parts.group("longYear");
        int year = inRange(Integer.parseInt(longYear == null ? parts.group("year") : longYear));
        if (parts.group("season") != null) {
            return season(text, year, Integer.parseInt(parts.group("season")));
        }
        if (parts.group("month") == null) {
            return of(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), EdtfPrecision.YEAR);
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group("month")));
        if (parts.group("day") == null) {
            return of(text, month.atDay(1), month.atEndOfMonth(), EdtfPrecision.MONTH);
        }
        LocalDate day = month.atDay(Integer.parseInt(parts.group("day")));
        checkTime(parts);
        return of(text, day, day, EdtfPrecision.DAY);
    }

    /** 21 to 24 are spring to winter; meteorological seasons of the northern hemisphere, where our sources are printed. */
    private static EdtfDate season(String text, int year, int season) {
        YearMonth first = YearMonth.of(year, 3 * (season - 20));
        return of(text, first.atDay(1), first.plusMonths(2).atEndOfMonth(), EdtfPrecision.SEASON);
    }

    /** The time of day is checked, and otherwise left to the text: an archive of newspapers counts in days. See {@link EdtfTime}. */
    private static void checkTime(Matcher parts) {
        if (parts.group("time") != null) {
            LocalTime.parse(parts.group("time"));
        }
        if (parts.group("offset") != null) {
            ZoneOffset.of(parts.group("offset"));
        }
    }

    private static EdtfDate of(String text, LocalDate earliest, LocalDate latest, EdtfPrecision precision) {
        return new EdtfDate(text, Optional.of(earliest), Optional.of(latest), precision);
    }

    private static int inRange(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("Year out of range: " + year);
        }
        return year;
    }
}
