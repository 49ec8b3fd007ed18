package org.kroniek.core.dating;

import static org.kroniek.core.dating.DateWordKind.AND;
import static org.kroniek.core.dating.DateWordKind.BETWEEN;
import static org.kroniek.core.dating.DateWordKind.FROM;
import static org.kroniek.core.dating.DateWordKind.OF;
import static org.kroniek.core.dating.DateWordKind.THE;
import static org.kroniek.core.dating.DateWordKind.THIRD;
import static org.kroniek.core.dating.DateWordKind.THROUGH;
import static org.kroniek.core.dating.DateWordKind.TO;

import java.time.YearMonth;
import java.util.Optional;

/** What an expression of time means that begins at a word: dates, parts of them, and ranges made of two. */
final class DateGrammar {

    private final DateTokens tokens;
    private final NumericDates numbers;
    private final CalendarDates calendar;
    private final RelativeDates relative;
    private final TimesOfDay times;

    DateGrammar(DateTokens tokens, Reference reference) {
        this.tokens = tokens;
        this.numbers = new NumericDates(tokens);
        this.calendar = new CalendarDates(tokens, reference, numbers);
        this.relative = new RelativeDates(tokens, reference, calendar);
        this.times = new TimesOfDay(tokens);
    }

    /** The expression that begins at this word. */
    Optional<DateMatch> at(int i) {
        return range(i).or(() -> days(i)).or(() -> times.before(i, this::date)).or(() -> date(i).map(times::joinedTo));
    }

    private Optional<DateMatch> date(int i) {
        return numbers.at(i).or(() -> calendar.day(i, Optional.empty())).or(() -> third(i))
                .or(() -> calendar.month(i)).or(() -> calendar.season(i)).or(() -> relative.at(i))
                .or(() -> numbers.bareYear(i));
    }

    /** {@code begin januari}, {@code late 2021}: ten days of a month, four months of a year. */
    private Optional<DateMatch> third(int i) {
        if (!tokens.is(i, THIRD)) {
            return Optional.empty();
        }
        int of = tokens.follows(i + 1, OF) ? i + 2 : i + 1;
        int from = of > i + 1 && tokens.follows(of, THE) ? of + 1 : of;
        boolean joined = tokens.joined(from) || tokens.gap(from).equals("-");
        int third = tokens.value(i, THIRD);
        return joined
                ? yearAt(from).or(() -> calendar.month(from)).or(() -> relative.at(from))
                        .flatMap(whole -> thirdOf(whole, third))
                : Optional.empty();
    }

    private Optional<DateMatch> yearAt(int i) {
        return numbers.isYear(i) ? Optional.of(new DateMatch(i + 1, tokens.text(i))) : Optional.empty();
    }

    private static Optional<DateMatch> thirdOf(DateMatch whole, int third) {
        String edtf = whole.edtf();
        if (edtf.matches("\\d{4}")) {
            return Optional.of(new DateMatch(whole.end(), "%s-%02d~/%s-%02d~".formatted(edtf, 4 * third - 3, edtf,
                    4 * third)));
        }
        if (edtf.matches("\\d{4}-\\d{2}")) {
            int last = third == 3 ? YearMonth.parse(edtf).lengthOfMonth() : 10 * third;
            return Optional.of(new DateMatch(whole.end(), "%s-%02d~/%s-%02d~".formatted(edtf, 10 * third - 9, edtf,
                    last)));
        }
        return Optional.empty();
    }

    /** {@code van … tot …}, {@code between … and …}. */
    private Optional<DateMatch> range(int i) {
        boolean between = tokens.is(i, BETWEEN);
        if (!between && !tokens.is(i, FROM) || !tokens.joined(i + 1)) {
            return Optional.empty();
        }
        int from = tokens.follows(i + 1, THE) ? i + 2 : i + 1;
        Optional<DateMatch> first = boundary(from);
        int link = first.map(DateMatch::end).orElse(from + 1);
        if (!tokens.follows(link, between ? AND : TO)) {
            return Optional.empty();
        }
        Optional<DateMatch> last = boundary(afterLink(link));
        return first.isPresent()
                ? last.flatMap(end -> interval(first.get().first(), end))
                : last.flatMap(end -> sameMonth(tokens.dayNumber(from), end));
    }

    private int afterLink(int link) {
        int next = tokens.follows(link + 1, AND) && tokens.follows(link + 2, THROUGH) ? link + 3 : link + 1;
        return tokens.follows(next, THE) ? next + 1 : next;
    }

    private Optional<DateMatch> boundary(int i) {
        return date(i).or(() -> numbers.isCount(i) ? Optional.empty() : yearAt(i));
    }

    private static Optional<DateMatch> interval(String first, DateMatch last) {
        return first.compareTo(last.last()) <= 0
                ? Optional.of(new DateMatch(last.end(), first.equals(last.last()) ? first : first + "/" + last.last()))
                : Optional.empty();
    }

    /** {@code 5 en 6 januari}, {@code 5-7 januari}, {@code January 5-7}. */
    private Optional<DateMatch> days(int i) {
        int number = tokens.dayNumber(i);
        if (number > 0) {
            boolean linked = tokens.follows(i + 1, AND) || tokens.follows(i + 1, TO);
            boolean dash = tokens.dashed(i + 1);
            int second = linked ? afterLink(i + 1) : i + 1;
            return linked && tokens.joined(second) || dash
                    ? calendar.day(second, Optional.empty()).flatMap(last -> sameMonth(number, last))
                    : Optional.empty();
        }
        return tokens.dashed(i + 2) && tokens.dayNumber(i + 2) > 0
                ? calendar.day(i, Optional.empty()).filter(first -> first.end() == i + 2)
                        .flatMap(first -> monthFirst(first, tokens.dayNumber(i + 2)))
                : Optional.empty();
    }

    private Optional<DateMatch> monthFirst(DateMatch first, int lastDay) {
        int end = first.end() + 1;
        boolean dated = numbers.isYear(end) && tokens.joinedOrComma(end);
        String year = dated ? tokens.text(end) : first.edtf().substring(0, 4);
        String month = year + first.edtf().substring(4, 8);
        return interval(month + first.edtf().substring(8),
                new DateMatch(dated ? end + 1 : end, month + "%02d".formatted(lastDay)));
    }

    private static Optional<DateMatch> sameMonth(int day, DateMatch last) {
        return day > 0 && last.isDay()
                ? interval(last.edtf().substring(0, 8) + "%02d".formatted(day), last)
                : Optional.empty();
    }
}
