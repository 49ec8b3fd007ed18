package org.kroniek.web.portal.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.core.time.EdtfDate;

class TimeExtentTest {

    /** Days are written with the first moment that is no longer meant. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2022-01-05,            2022-01-05, 2022-01-06, 2022-01-05, 2022-01-06
            2022-01-05~,           2022-01-05, 2022-01-06, -,          -
            2022-01,               2022-01-01, 2022-02-01, -,          -
            2022,                  2022-01-01, 2023-01-01, -,          -
            202X,                  2020-01-01, 2030-01-01, -,          -
            2022-01-02/2022-01-11, 2022-01-02, 2022-01-12, 2022-01-02, 2022-01-12
            2022-01-05/2022-01,    2022-01-05, 2022-02-01, 2022-01-05, 2022-01-06
            2011-05/2011-12-16,    2011-05-01, 2011-12-17, 2011-06-01, 2011-12-17
            2022-01/2022-03,       2022-01-01, 2022-04-01, 2022-02-01, 2022-03-01
            2022-01/2022-02,       2022-01-01, 2022-03-01, -,          -
            2022-01-05/..,         2022-01-05, -,          2022-01-05, 2022-01-06
            /2022-01,              -,          2022-02-01, -,          -
            """)
    void shouldTellTheCertainFromThePossible(String edtf, LocalDate from, LocalDate until, LocalDate certainFrom,
            LocalDate certainUntil) {
        TimeExtent extent = TimeExtent.of(EdtfDate.parse(edtf));

        assertThat(extent.from().map(LocalDateTime::toLocalDate).orElse(null)).isEqualTo(from);
        assertThat(extent.until().map(LocalDateTime::toLocalDate).orElse(null)).isEqualTo(until);
        assertThat(extent.certain().map(stretch -> stretch.from().toLocalDate()).orElse(null)).isEqualTo(certainFrom);
        assertThat(extent.certain().map(stretch -> stretch.until().toLocalDate()).orElse(null))
                .isEqualTo(certainUntil);
    }

    @ParameterizedTest
    @CsvSource({"2022-01-05T16:00:00, 2022-01-05T16:00, 2022-01-05T16:00",
            "2022-01-05T16:00:00/2022-01-05T20:30:00, 2022-01-05T16:00, 2022-01-05T20:30",
            "2022-01-05T16:00:00Z/2022-01-06, 2022-01-05T16:00, 2022-01-07T00:00"})
    void shouldKeepTheTimeOfDay(String edtf, LocalDateTime from, LocalDateTime until) {
        TimeExtent extent = TimeExtent.of(EdtfDate.parse(edtf));

        assertThat(extent.from()).contains(from);
        assertThat(extent.until()).contains(until);
    }
}
