package org.kroniek.search.query.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.search.query.date.DateFilterText.Result.Refused;
import org.kroniek.search.query.date.DateFilterText.Result.Understood;
import org.kroniek.search.query.date.DateFilterText.Flaw;

class DateFilterTextTest {

    @ParameterizedTest
    @CsvSource({"2022, 2022-01-01, 2022-12-31", "2022-01, 2022-01-01, 2022-01-31",
            "2024-02, 2024-02-01, 2024-02-29", "2022-01-05, 2022-01-05, 2022-01-05",
            "2022-01-03..2022-01-10, 2022-01-03, 2022-01-10", "2021..2022-01, 2021-01-01, 2022-01-31",
            "2022-01 .. 2022-03, 2022-01-01, 2022-03-31", "2022.., 2022-01-01,", "..2022,, 2022-12-31",
            "2022-01/2022-03, 2022-01-01, 2022-03-31", "2022-01/.., 2022-01-01,", "../2022-01,, 2022-01-31",
            "2022-01~, 2022-01-01, 2022-01-31"})
    void shouldGiveFirstAndLastDay(String text, LocalDate from, LocalDate to) {
        assertThat(DateFilterText.parse(text))
                .isEqualTo(new Understood(new DateFilter(text, Optional.ofNullable(from), Optional.ofNullable(to))));
    }

    @Test
    void shouldForgiveBlanksAround() {
        assertThat(DateFilterText.parse("  2022 ")).isInstanceOfSatisfying(Understood.class,
                understood -> assertThat(understood.filter().text()).isEqualTo("2022"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gisteren", "5 januari 2022", "05-01-2022", "..", " .. ", "2022...2023",
            "2022..2023..2024", "22", "\u0000", "../.."})
    void shouldRefuse_whatIsNoDate(String text) {
        assertThat(DateFilterText.parse(text)).isEqualTo(new Refused(Flaw.NOT_A_DATE));
    }

    @Test
    void shouldRefuse_whatIsFarTooLong() {
        assertThat(DateFilterText.parse("2".repeat(10_000))).isEqualTo(new Refused(Flaw.NOT_A_DATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-02-30", "2022-02-30..2022-03-01"})
    void shouldSayThatThereIsNoSuchDay(String text) {
        assertThat(DateFilterText.parse(text)).isEqualTo(new Refused(Flaw.NO_SUCH_DAY));
    }

    @Test
    void shouldRefuse_whenThePeriodEndsBeforeItBegins() {
        assertThat(DateFilterText.parse("2022-03..2022-01")).isEqualTo(new Refused(Flaw.DATES_REVERSED));
    }
}
