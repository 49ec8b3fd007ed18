package org.kroniek.core.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.kroniek.core.time.EdtfDate;

/**
 * The article's own date, from which relative expressions count, as far as it is known. Where it is only a month,
 * {@code Wednesday} cannot be a day: then the month is all that it says.
 */
final class Reference {

    /** A day ahead is as likely meant as one so many times further back: {@code 5 January}, said on 20 December. */
    private static final int WEIGHT_OF_FUTURE = 6;

    /** Later months of the same year are meant to be ahead up to this many; a later one is that of last year. */
    private static final int MONTHS_AHEAD = 3;

    private final Optional<LocalDate> day;
    private final Optional<YearMonth> month;
    private final Optional<Integer> year;

    Reference(Optional<EdtfDate> date) {
        Optional<LocalDate> first = date.filter(known -> known.latest().isPresent()).flatMap(EdtfDate::earliest);
        LocalDate last = date.flatMap(EdtfDate::latest).orElse(LocalDate.MAX);
        this.day = first.filter(last::equals);
        this.month = first.map(YearMonth::from).filter(YearMonth.from(last)::equals);
        this.year = first.map(LocalDate::getYear).filter(value -> value == last.getYear());
    }

    /** All that is left of a day or a week where the article's own day is not known. */
    private Optional<String> coarse() {
        return month.map(YearMonth::toString).or(() -> year.map(Reference::year));
    }

    static String year(int year) {
        return "%04d".formatted(year);
    }

    /** A day so many days after the article's. */
    Optional<String> day(int offset) {
        return day.map(own -> own.plusDays(offset).toString()).or(this::coarse);
    }

    /**
     * The week day nearest to the article's day.
     *
     * @param side -1 before it, 1 after it, 0 on it or before it
     */
    Optional<String> weekday(int number, int side) {
        DayOfWeek name = DayOfWeek.of(number);
        return day.map(own -> own.with(side > 0
                ? TemporalAdjusters.next(name)
                : side < 0 ? TemporalAdjusters.previous(name) : TemporalAdjusters.previousOrSame(name)).toString())
                .or(this::coarse);
    }

    /** A week day in the calendar week so many weeks after the article's. */
    Optional<String> weekdayOfWeek(int number, int weeks) {
        return day.map(own -> monday(own, weeks).plusDays(number - 1L).toString()).or(this::coarse);
    }

    /** The calendar week so many weeks after the article's. */
    Optional<String> week(int weeks) {
        return day.map(own -> monday(own, weeks) + "/" + monday(own, weeks).plusDays(6)).or(this::coarse);
    }

    /** The Saturday and Sunday of that week. */
    Optional<String> weekend(int weeks) {
        return day.map(own -> monday(own, weeks).plusDays(5) + "/" + monday(own, weeks).plusDays(6)).or(this::coarse);
    }

    private static LocalDate monday(LocalDate day, int weeks) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks);
    }

    Optional<String> month(int offset) {
        return month.map(own -> own.plusMonths(offset).toString()).or(() -> offset == 0 ? coarse() : Optional.empty());
    }

    Optional<Integer> yearAfter(int offset) {
        return year.map(own -> own + offset);
    }

    /**
     * The month of that name nearest to the article's.
     *
     * @param side -1 before it, 1 after it, 0 whichever is likelier
     */
    Optional<YearMonth> monthNamed(int number, int side) {
        return month.map(own -> {
            int ahead = number - own.getMonthValue();
            int shift = side > 0 ? ahead > 0 ? 0 : 1 : ahead > (side < 0 ? -1 : MONTHS_AHEAD) ? -1 : 0;
            return YearMonth.of(own.getYear() + shift, number);
        }).or(() -> year.map(own -> YearMonth.of(own, number)));
    }

    /**
     * The year in which a day without a year lies.
     *
     * @param weekday which it has to be, where the text says so
     */
    Optional<Integer> yearOf(int monthNumber, int dayOfMonth, Optional<Integer> weekday) {
        LocalDate own = day.or(() -> month.map(known -> known.atDay(15))).orElse(LocalDate.MIN);
        return month.isEmpty()
                ? year
                : Stream.of(-1, 0, 1).map(shift -> YearMonth.of(own.getYear() + shift, monthNumber))
                        .filter(known -> known.isValidDay(dayOfMonth)).map(known -> known.atDay(dayOfMonth))
                        .filter(date -> weekday.isEmpty() || date.getDayOfWeek().getValue() == weekday.get())
                        .min(Comparator.comparingLong(date -> distance(own, date))).map(LocalDate::getYear);
    }

    private static long distance(LocalDate own, LocalDate date) {
        long days = ChronoUnit.DAYS.between(own, date);
        return days > 0 ? WEIGHT_OF_FUTURE * days : -days;
    }
}
