package org.kroniek.core.dating;

import static org.kroniek.core.dating.DateWordKind.AND;
import static org.kroniek.core.dating.DateWordKind.COUNTED;
import static org.kroniek.core.dating.DateWordKind.DECADE;
import static org.kroniek.core.dating.DateWordKind.DECADES;
import static org.kroniek.core.dating.DateWordKind.TO;
import static org.kroniek.core.dating.DateWordKind.YEARINTRO;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates made of numbers: {@code 2022-01-05}, {@code 5-1-2022}, {@code 2022}, {@code 1990s}, {@code jaren negentig}. */
final class NumericDates {

    /** Numbers beyond these are hardly ever years in a newspaper. */
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2100;

    private static final String PLURAL_DECADE = "\\d{3}0s";
    /** What makes a number part of a larger one. */
    private static final Pattern TOUCHING = Pattern.compile("[-.,:/]\\S*");

    private final DateTokens tokens;

    NumericDates(DateTokens tokens) {
        this.tokens = tokens;
    }

    Optional<DateMatch> at(int i) {
        return iso(i).or(() -> reversed(i)).or(() -> decade(i));
    }

    private Optional<DateMatch> iso(int i) {
        return isYear(i) && tokens.gap(i + 1).equals("-") && tokens.gap(i + 2).equals("-") && isPair(i + 1)
                && isPair(i + 2)
                        ? day(i + 3, tokens.number(i), tokens.number(i + 1), tokens.number(i + 2))
                        : Optional.empty();
    }

    private boolean isPair(int i) {
        return tokens.number(i) > 0 && tokens.digits(i) == 2;
    }

    /** Day, month, year; where the language has no such order, only what can be read in one way. */
    private Optional<DateMatch> reversed(int i) {
        String separator = tokens.gap(i + 1);
        int first = tokens.dayNumber(i);
        int second = tokens.dayNumber(i + 1);
        if (first < 0 || second < 0 || !isYear(i + 2) || !separator.equals(tokens.gap(i + 2))
                || separator.length() != 1 || "-./".indexOf(separator.charAt(0)) < 0) {
            return Optional.empty();
        }
        int year = tokens.number(i + 2);
        if (tokens.lexicon().isDayFirst(separator) || first > 12) {
            return day(i + 3, year, second, first);
        }
        return second > 12 || first == second ? day(i + 3, year, first, second) : Optional.empty();
    }

    static Optional<DateMatch> day(int end, int year, int month, int day) {
        try {
            return Optional.of(new DateMatch(end, LocalDate.of(year, month, day).toString()));
        } catch (DateTimeException _) {
            return Optional.empty(); // 31-2-2022, whatever it is
        }
    }

    private Optional<DateMatch> decade(int i) {
        if (tokens.is(i, DECADES) && tokens.joined(i + 1) && tokens.is(i + 1, DECADE)) {
            return Optional.of(new DateMatch(i + 2, decadeOf(tokens.value(i + 1, DECADE))));
        }
        if (tokens.is(i, DECADES) && tokens.gap(i + 1).matches(" ['’‘]") && tokens.number(i + 1) >= 10
                && tokens.number(i + 1) % 10 == 0 && tokens.digits(i + 1) == 2) {
            return Optional.of(new DateMatch(i + 2, decadeOf(tokens.number(i + 1))));
        }
        if (tokens.digits(i) == 5 && tokens.text(i).matches(PLURAL_DECADE)) {
            return Optional.of(new DateMatch(i + 1, tokens.text(i).substring(0, 3) + "X"));
        }
        return Optional.empty();
    }

    /** The tens and twenties are ours, the later decades those of the last century. */
    private static String decadeOf(int tens) {
        return (tens <= 20 ? "20" : "19") + tens / 10 + "X";
    }

    boolean isYear(int i) {
        int number = tokens.number(i);
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    /** A year by itself, if what surrounds it says that it is no other number. */
    Optional<DateMatch> bareYear(int i) {
        return isYear(i) && tokens.joined(i) && tokens.is(i - 1, YEARINTRO) && !isCount(i)
                && !TOUCHING.matcher(tokens.gap(i + 1)).matches()
                        ? Optional.of(new DateMatch(i + 1, tokens.text(i)))
                        : Optional.empty();
    }

    /** Whether a number seems to count what follows; a round one does, before any word in small letters. */
    boolean isCount(int i) {
        boolean linked = tokens.is(i + 1, AND) || tokens.is(i + 1, TO);
        return tokens.follows(i + 1, COUNTED)
                || !linked && tokens.number(i) % 100 == 0 && tokens.joined(i + 1) && tokens.isSmall(i + 1);
    }
}
