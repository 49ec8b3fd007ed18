package org.kroniek.core.dating;

import static org.kroniek.core.dating.DateWordKind.AFTERNOON;
import static org.kroniek.core.dating.DateWordKind.CLOCK;
import static org.kroniek.core.dating.DateWordKind.FORENOON;
import static org.kroniek.core.dating.DateWordKind.HOUR;
import static org.kroniek.core.dating.DateWordKind.ON;

import java.util.Optional;
import java.util.function.IntFunction;

/** Times of day beside a day: {@code om 16.00 uur}, {@code at 4 p.m.}; an hour that may be either of two is left out. */
final class TimesOfDay {

    private static final int NOON = 12;

    private final DateTokens tokens;

    TimesOfDay(DateTokens tokens) {
        this.tokens = tokens;
    }

    /** @param time as EDTF writes it after the day */
    private record Time(int end, String time) {}

    /** The day with the time that follows it, if one does. */
    DateMatch joinedTo(DateMatch day) {
        return day.isDay() && tokens.joinedOrComma(day.end())
                ? timeAfterIntroduction(day.end()).map(time -> new DateMatch(time.end(), day.edtf() + time.time()))
                        .orElse(day)
                : day;
    }

    /** A time that a day follows. */
    Optional<DateMatch> before(int i, IntFunction<Optional<DateMatch>> dates) {
        return tokens.is(i, CLOCK) || tokens.number(i) >= 0
                ? timeAfterIntroduction(i).flatMap(time -> {
                    int from = tokens.follows(time.end(), ON) ? time.end() + 1 : time.end();
                    return tokens.joinedOrComma(from) || tokens.gap(from).equals(". ")
                            ? dates.apply(from).filter(DateMatch::isDay)
                                    .map(day -> new DateMatch(day.end(), day.edtf() + time.time()))
                            : Optional.empty();
                })
                : Optional.empty();
    }

    private Optional<Time> timeAfterIntroduction(int i) {
        boolean introduced = tokens.is(i, CLOCK);
        int at = introduced ? i + 1 : i;
        int hour = tokens.number(at);
        if (hour < 0 || hour > 24 || tokens.digits(at) > 2 || introduced && !tokens.joined(at)) {
            return Optional.empty();
        }
        boolean minutes = (tokens.gap(at + 1).equals(".") || tokens.gap(at + 1).equals(":"))
                && tokens.number(at + 1) >= 0 && tokens.digits(at + 1) == 2;
        int end = minutes ? at + 2 : at + 1;
        int minute = minutes ? tokens.number(at + 1) : 0;
        return halves(end, hour, minute).or(() -> tokens.follows(end, HOUR) && (minutes || hour > NOON)
                ? time(end + 1, hour, minute)
                : introduced && minutes && tokens.gap(at + 1).equals(":") ? time(end, hour, minute) : Optional.empty());
    }

    /** {@code 4 pm}, {@code 4 p.m.}, which is two words. */
    private Optional<Time> halves(int end, int hour, int minute) {
        if (hour < 1 || hour > NOON) {
            return Optional.empty();
        }
        if (tokens.follows(end, AFTERNOON) || tokens.follows(end, FORENOON)) {
            return time(end + 1, hour % NOON + (tokens.is(end, AFTERNOON) ? NOON : 0), minute);
        }
        boolean split = tokens.joined(end) && tokens.gap(end + 1).equals(".") && end + 1 < tokens.size()
                && tokens.small(end + 1).equals("m");
        return split && tokens.small(end).matches("[ap]")
                ? time(end + 2, hour % NOON + (tokens.text(end).equalsIgnoreCase("p") ? NOON : 0), minute)
                : Optional.empty();
    }

    private static Optional<Time> time(int end, int hour, int minute) {
        return hour < 24 && minute < 60
                ? Optional.of(new Time(end, "T%02d:%02d:00".formatted(hour, minute)))
                : Optional.empty();
    }
}
