package org.kroniek.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Plain years, months and days, all of them over many years, against a calendar worked out by hand. */
class EdtfOracleTest {

    private static final int FIRST_YEAR = 1580;

    private static final int LAST_YEAR = 2110;

    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private static int days(int year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 && leap ? 29 : DAYS[month - 1];
    }

    /** What a date means; empty when it is refused as impossible. */
    private static Optional<String> meaning(String text) {
        try {
            EdtfDate date = EdtfDate.parse(text);
            return Optional.of(date.precision() + " " + iso(date.earliest()) + " " + iso(date.latest()));
        } catch (EdtfException e) {
            assertThat(e.isImpossible()).as(text).isTrue();
            return Optional.empty();
        }
    }

    private static String iso(Optional<LocalDate> day) {
        return day.orElseThrow().toString();
    }

    @Test
    void shouldKnowEveryDay() {
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            for (int month = 1; month <= 12; month++) {
                for (int day = 0; day <= 32; day++) {
                    String text = "%04d-%02d-%02d".formatted(year, month, day);
                    Optional<String> expected = day >= 1 && day <= days(year, month)
                            ? Optional.of("DAY " + text + " " + text)
                            : Optional.empty();
                    assertThat(meaning(text)).as(text).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void shouldKnowEveryMonth() {
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            for (int month = 1; month <= 12; month++) {
                String text = "%04d-%02d".formatted(year, month);
                assertThat(meaning(text)).as(text)
                        .contains("MONTH %s-01 %s-%02d".formatted(text, text, days(year, month)));
            }
        }
    }

    @Test
    void shouldKnowEveryYear() {
        for (int year = 0; year <= 9999; year++) {
            String text = "%04d".formatted(year);
            assertThat(meaning(text)).as(text).contains("YEAR %s-01-01 %s-12-31".formatted(text, text));
        }
    }
}
