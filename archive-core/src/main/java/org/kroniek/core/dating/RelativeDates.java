package org.kroniek.core.dating;

import static org.kroniek.core.dating.DateWordKind.AGO;
import static org.kroniek.core.dating.DateWordKind.DAY;
import static org.kroniek.core.dating.DateWordKind.EACH;
import static org.kroniek.core.dating.DateWordKind.NOTDAY;
import static org.kroniek.core.dating.DateWordKind.NUMBER;
import static org.kroniek.core.dating.DateWordKind.PARTOFDAY;
import static org.kroniek.core.dating.DateWordKind.THE;
import static org.kroniek.core.dating.DateWordKind.THIS;
import static org.kroniek.core.dating.DateWordKind.UNIT;
import static org.kroniek.core.dating.DateWordKind.WEEKDAY;

import java.util.Optional;

/** Dates counted from the article's own: {@code gisteren}, {@code vorige week}, {@code on Wednesday}, {@code two days ago}. */
final class RelativeDates {

    /** More of any unit than this says little about when. */
    private static final int MOST = 99;

    private final DateTokens tokens;
    private final Reference reference;
    private final CalendarDates calendar;

    RelativeDates(DateTokens tokens, Reference reference, CalendarDates calendar) {
        this.tokens = tokens;
        this.reference = reference;
        this.calendar = calendar;
    }

    Optional<DateMatch> at(int i) {
        return weekday(i).or(() -> day(i)).or(() -> unit(i)).or(() -> ago(i));
    }

    private Optional<DateMatch> day(int i) {
        if (tokens.is(i, THIS) && tokens.follows(i + 1, PARTOFDAY)) {
            return reference.day(0).map(edtf -> new DateMatch(i + 2, edtf));
        }
        boolean isOther = tokens.value(i, DAY) == 1 && tokens.is(i - 1, NOTDAY);
        return tokens.is(i, DAY) && !isOther
                ? reference.day(tokens.value(i, DAY)).map(edtf -> new DateMatch(afterPart(i + 1), edtf))
                : Optional.empty();
    }

    private int afterPart(int i) {
        return tokens.follows(i, PARTOFDAY) ? i + 1 : i;
    }

    private Optional<DateMatch> weekday(int i) {
        if (calendar.isShift(i) && tokens.follows(i + 1, WEEKDAY)) {
            int number = tokens.value(i + 1, WEEKDAY);
            return (tokens.is(i, THIS)
                    ? reference.weekdayOfWeek(number, 0)
                    : reference.weekday(number, calendar.shift(i)))
                    .map(edtf -> new DateMatch(afterPart(i + 2), edtf));
        }
        if (isWeek(i) && tokens.follows(i + 2, WEEKDAY)) {
            return weekdayOfWeek(i + 2, i, afterPart(i + 3));
        }
        if (!tokens.is(i, WEEKDAY) || tokens.is(i - 1, EACH)) {
            return Optional.empty();
        }
        int end = afterPart(i + 1);
        if (tokens.joined(end) && isWeek(end)) {
            return weekdayOfWeek(i, end, end + 2);
        }
        return dated(i, end)
                .or(() -> reference.weekday(tokens.value(i, WEEKDAY), 0).map(edtf -> new DateMatch(end, edtf)));
    }

    /** {@code Wednesday, 5 January}. */
    private Optional<DateMatch> dated(int weekday, int end) {
        int from = tokens.follows(end, THE) ? end + 1 : end;
        return tokens.joinedOrComma(from)
                ? calendar.day(from, Optional.of(tokens.value(weekday, WEEKDAY)))
                : Optional.empty();
    }

    /** {@code last week}. */
    private boolean isWeek(int i) {
        return calendar.isShift(i) && tokens.follows(i + 1, UNIT) && tokens.value(i + 1, UNIT) == 2;
    }

    private Optional<DateMatch> weekdayOfWeek(int weekday, int week, int end) {
        return reference.weekdayOfWeek(tokens.value(weekday, WEEKDAY), calendar.shift(week))
                .map(edtf -> new DateMatch(end, edtf));
    }

    /** {@code last month}; the day before is a day of the story more often than one before the article. */
    private Optional<DateMatch> unit(int i) {
        if (!calendar.isShift(i) || !tokens.follows(i + 1, UNIT) || tokens.text(i + 1).endsWith("s")) {
            return Optional.empty();
        }
        int shift = calendar.shift(i);
        return (switch (tokens.value(i + 1, UNIT)) {
            case 2 -> reference.week(shift);
            case 3 -> reference.weekend(shift);
            case 4 -> reference.month(shift);
            case 5 -> reference.yearAfter(shift).map(Reference::year);
            default -> Optional.<String>empty();
        }).map(edtf -> new DateMatch(i + 2, edtf));
    }

    private Optional<DateMatch> ago(int i) {
        int count = tokens.is(i, NUMBER) ? tokens.value(i, NUMBER) : tokens.number(i);
        if (count < 1 || count > MOST || !tokens.follows(i + 1, UNIT) || !tokens.follows(i + 2, AGO)) {
            return Optional.empty();
        }
        return (switch (tokens.value(i + 1, UNIT)) {
            case 1 -> reference.day(-count);
            case 2 -> reference.week(-count);
            case 4 -> reference.month(-count);
            case 5 -> reference.yearAfter(-count).map(Reference::year);
            default -> Optional.<String>empty();
        }).map(edtf -> new DateMatch(i + 3, edtf));
    }
}
