package org.kroniek.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Generated pairs of dates against an oracle that knows nothing of the parser: it writes down every day of a window that
 * an expression allows, by comparing the expression with the day's own digits, and asks about all pairs of days.
 */
class DaySpanOracleTest {

    private static final int PAIRS = 6_000;

    /** Few years, so that pairs often touch; dates are made of the inner ones, the outer ones stand for all others. */
    private static final int FIRST_YEAR = 2015;
    private static final int LAST_YEAR = 2034;
    private static final List<LocalDate> WINDOW = LocalDate.of(FIRST_YEAR, 1, 1)
            .datesUntil(LocalDate.of(LAST_YEAR + 1, 1, 1)).toList();

    private final Random random = new Random(20220105);

    private int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    private String single() {
        int year = between(2020, 2029);
        int month = between(1, 12);
        String bare = switch (between(0, 7)) {
            case 0, 1, 2 -> "%d-%02d-%02d".formatted(year, month, between(1, 28));
            case 3 -> "%d-%02d".formatted(year, month);
            case 4 -> "%d-%02d-XX".formatted(year, month);
            case 5 -> String.valueOf(year);
            case 6 -> "%d-%d".formatted(year, between(21, 24));
            default -> random.nextBoolean() ? "202X" : year + "-XX";
        };
        return bare + List.of("", "", "", "?", "~", "%").get(random.nextInt(6));
    }

    /** The days a single expression allows. */
    private static BitSet days(String text) {
        String pattern = text.replaceAll("[?~%]", "");
        BitSet days = new BitSet(WINDOW.size());
        IntStream.range(0, WINDOW.size()).filter(i -> allows(pattern, WINDOW.get(i))).forEach(days::set);
        return days;
    }

    private static boolean allows(String pattern, LocalDate day) {
        if (pattern.matches("\\d{4}-2[1-4]")) {
            int firstMonth = 3 * (Integer.parseInt(pattern.substring(6)) % 10);
            int months = 12 * (day.getYear() - Integer.parseInt(pattern.substring(0, 4))) + day.getMonthValue();
            return months >= firstMonth && months <= firstMonth + 2;
        }
        String digits = day.toString();
        return IntStream.range(0, pattern.length())
                .allMatch(i -> pattern.charAt(i) == 'X' || pattern.charAt(i) == digits.charAt(i));
    }

    /** An expression with the days it allows. */
    private record Sample(String text, BitSet days) {

        int first() {
            return days.nextSetBit(0);
        }

        int last() {
            return days.length() - 1;
        }

        DaySpan span() {
            return DaySpan.of(EdtfDate.parse(text));
        }
    }

    private Sample sample() {
        String one = single();
        BitSet days = days(one);
        switch (between(0, 5)) {
            case 0 -> {
                days.set(days.nextSetBit(0), WINDOW.size());
                return new Sample(one + (random.nextBoolean() ? "/.." : "/"), days);
            }
            case 1 -> {
                days.set(0, days.length());
                return new Sample((random.nextBoolean() ? "../" : "/") + one, days);
            }
            case 2, 3 -> {
                String other = single();
                BitSet end = days(other);
                boolean forward = days.nextSetBit(0) <= end.length() - 1;
                BitSet all = new BitSet();
                all.set(forward ? days.nextSetBit(0) : end.nextSetBit(0), forward ? end.length() : days.length());
                return new Sample(forward ? one + "/" + other : other + "/" + one, all);
            }
            default -> {
                return new Sample(one, days);
            }
        }
    }

    private static BitSet range(int first, int last) {
        BitSet days = new BitSet();
        days.set(first, last + 1);
        return days;
    }

    private static boolean isSubset(BitSet some, BitSet all) {
        BitSet rest = (BitSet) some.clone();
        rest.andNot(all);
        return rest.isEmpty();
    }

    @Test
    void shouldRelateAnyTwoDatesAsTheirDaysDo() {
        for (int i = 0; i < PAIRS; i++) {
            Sample one = sample();
            Sample other = sample();
            String pair = one.text() + " and " + other.text();
            DaySpan a = one.span();
            DaySpan b = other.span();
            assertThat(a.surelyWithin(b)).as("%s within", pair).isEqualTo(isSubset(one.days(), other.days()));
            assertThat(a.possiblyOverlaps(b)).as("%s overlap", pair).isEqualTo(one.days().intersects(other.days()));
            assertThat(a.surelyBefore(b)).as("%s surely before", pair).isEqualTo(one.last() < other.first());
            assertThat(a.surelyAfter(b)).as("%s surely after", pair).isEqualTo(one.first() > other.last());
            assertThat(a.possiblyBefore(b)).as("%s before", pair).isEqualTo(one.first() < other.last());
            assertThat(a.possiblyAfter(b)).as("%s after", pair).isEqualTo(one.last() > other.first());
            assertThat(a.isDay()).as("%s a day", one.text()).isEqualTo(one.days().cardinality() == 1);
        }
    }

    @Test
    void shouldReadTheDaysThatTheTextAllows() {
        for (int i = 0; i < PAIRS; i++) {
            Sample sample = sample();
            DaySpan span = sample.span();
            int first = span.earliest().map(WINDOW::indexOf).orElse(0);
            int last = span.latest().map(WINDOW::indexOf).orElse(WINDOW.size() - 1);
            assertThat(sample.days()).as(sample.text()).isEqualTo(range(first, last));
        }
    }

    /** A month is a month: nothing that is said of its first day alone is true of it. */
    @Test
    void shouldNotTakeAMonthForItsFirstDay() {
        DaySpan month = DaySpan.of(EdtfDate.parse("2022-01"));
        DaySpan first = DaySpan.of(EdtfDate.parse("2022-01-01"));
        assertThat(month.surelyWithin(first)).isFalse();
        assertThat(month.isDay()).isFalse();
        assertThat(month.possiblyOverlaps(first)).isTrue();
        assertThat(first.surelyWithin(month)).isTrue();
        assertThat(month.surelyBefore(DaySpan.of(EdtfDate.parse("2022-01-31")))).isFalse();
    }
}
