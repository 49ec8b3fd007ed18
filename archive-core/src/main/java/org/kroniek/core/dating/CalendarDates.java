package org.kroniek.core.dating;

import static org.kroniek.core.dating.DateWordKind.EACH;
import static org.kroniek.core.dating.DateWordKind.LAST;
import static org.kroniek.core.dating.DateWordKind.MONTH;
import static org.kroniek.core.dating.DateWordKind.MONTHINTRO;
import static org.kroniek.core.dating.DateWordKind.NEXT;
import static org.kroniek.core.dating.DateWordKind.OF;
import static org.kroniek.core.dating.DateWordKind.PAST;
import static org.kroniek.core.dating.DateWordKind.SEASON;
import static org.kroniek.core.dating.DateWordKind.SHORTMONTH;
import static org.kroniek.core.dating.DateWordKind.THIS;
import static org.kroniek.core.dating.DateWordKind.UNIT;
import static org.kroniek.core.dating.DateWordKind.VAGUE;

import java.time.YearMonth;
import java.util.Optional;

/** Dates with the name of a month or season: {@code 5 januari}, {@code January 5, 2022}, {@code in januari}, {@code najaar 2020}. */
final class CalendarDates {

    private static final int YEAR_UNIT = 5;

    private final DateTokens tokens;
    private final Reference reference;
    private final NumericDates numbers;

    CalendarDates(DateTokens tokens, Reference reference, NumericDates numbers) {
        this.tokens = tokens;
        this.reference = reference;
        this.numbers = numbers;
    }

    /** A day of a month. */
    Optional<DateMatch> day(int i, Optional<Integer> weekday) {
        int number = tokens.dayNumber(i);
        if (number > 0) {
            int month = tokens.follows(i + 1, OF) ? i + 2 : i + 1;
            return isMonth(month) && (tokens.joined(month) || isAfterOrdinalPoint(month))
                    ? withYear(month + 1, monthOf(month), number, weekday)
                    : Optional.empty();
        }
        boolean usual = tokens.lexicon().isMonthFirst() && isMonth(i) && tokens.dayNumber(i + 1) > 0;
        return usual && (tokens.joined(i + 1) || isShort(i) && tokens.gap(i + 1).equals(". "))
                ? withYear(i + 2, monthOf(i), tokens.dayNumber(i + 1), weekday)
                : Optional.empty();
    }

    private boolean isAfterOrdinalPoint(int i) {
        return tokens.lexicon().hasOrdinalPoint() && tokens.gap(i).equals(". ");
    }

    private boolean isShort(int i) {
        return tokens.is(i, SHORTMONTH);
    }

    private boolean isMonth(int i) {
        return tokens.is(i, MONTH) || isShort(i);
    }

    private int monthOf(int i) {
        return tokens.is(i, MONTH) ? tokens.value(i, MONTH) : tokens.value(i, SHORTMONTH);
    }

    private Optional<DateMatch> withYear(int end, int month, int day, Optional<Integer> weekday) {
        Optional<YearMatch> written = year(end);
        if (written.isPresent()) {
            return NumericDates.day(written.get().end(), written.get().year(), month, day);
        }
        return reference.yearOf(month, day, weekday).or(() -> reference.yearOf(month, day, Optional.empty()))
                .flatMap(year -> NumericDates.day(end, year, month, day));
    }

    /** A year as it is written, or as {@code last year}. */
    private record YearMatch(int end, int year) {}

    private Optional<YearMatch> year(int i) {
        if (numbers.isYear(i) && (tokens.joinedOrComma(i) || isShort(i - 1) && tokens.gap(i).equals(". "))) {
            return Optional.of(new YearMatch(i + 1, tokens.number(i)));
        }
        int from = tokens.follows(i, OF) ? i + 1 : i;
        if (numbers.isYear(from) && tokens.joined(from)) {
            return Optional.of(new YearMatch(from + 1, tokens.number(from)));
        }
        boolean isYear = tokens.follows(from + 1, UNIT) && tokens.value(from + 1, UNIT) == YEAR_UNIT;
        return isYear && tokens.joined(from) && isShift(from)
                ? reference.yearAfter(shift(from)).map(year -> new YearMatch(from + 2, year))
                : Optional.empty();
    }

    boolean isShift(int i) {
        return tokens.is(i, LAST) || tokens.is(i, NEXT) || tokens.is(i, THIS) || tokens.is(i, PAST);
    }

    int shift(int i) {
        return tokens.is(i, NEXT) ? 1 : tokens.is(i, THIS) ? 0 : -1;
    }

    /** A month, with a year or without. */
    Optional<DateMatch> month(int i) {
        if (isShift(i) && tokens.follows(i + 1, MONTH)) {
            return reference.monthNamed(tokens.value(i + 1, MONTH), shift(i))
                    .map(month -> new DateMatch(i + 2, month.toString()));
        }
        if (!isMonth(i) || tokens.is(i - 1, EACH)) {
            return Optional.empty();
        }
        return year(i + 1).map(year -> new DateMatch(year.end(), YearMonth.of(year.year(), monthOf(i)).toString()))
                .or(() -> isClear(i)
                        ? reference.monthNamed(monthOf(i), 0).map(month -> new DateMatch(i + 1, month.toString()))
                        : Optional.empty());
    }

    private boolean isClear(int i) {
        return !isShort(i)
                && (!tokens.is(i, VAGUE) || (tokens.joined(i) || tokens.gap(i).equals("-"))
                        && tokens.is(i - 1, MONTHINTRO));
    }

    /** A season of a year that is written. */
    Optional<DateMatch> season(int i) {
        return tokens.is(i, SEASON)
                ? year(i + 1).map(year -> new DateMatch(year.end(),
                        Reference.year(year.year()) + "-" + tokens.value(i, SEASON)))
                : Optional.empty();
    }
}
