package org.kroniek.search.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.core.time.EdtfDate;

class TimedDateTest {

    private static TimedDate date(String edtf) {
        return TimedDate.of(EdtfDate.parse(edtf));
    }

    @ParameterizedTest
    @CsvSource({"2022-01-05, 2022-01-05T00:00:00, 2022-01-05T23:59:59, false",
            "2022-01, 2022-01-01T00:00:00, 2022-01-31T23:59:59, false",
            "2022-01-05T16:30:00, 2022-01-05T16:30:00, 2022-01-05T16:30:00, true",
            "2022-01-05T16:30:00+06:00, 2022-01-05T16:30:00, 2022-01-05T16:30:00, true",
            "2022-01-05T22:00:00/2022-01-06T04:00:00, 2022-01-05T22:00:00, 2022-01-06T04:00:00, true",
            "2022-01-05T10:00:00+06:00/2022-01-05T08:00:00Z, 2022-01-05T10:00:00, 2022-01-05T08:00:00, false",
            "2022-01-05T22:00:00/2022-01-06, 2022-01-05T22:00:00, 2022-01-06T23:59:59, false",
            "2022-01-05T22:00:00/.., 2022-01-05T22:00:00, 2022-01-05T23:59:59, false",
            "../2022-01-06T04:00:00, 2022-01-06T00:00:00, 2022-01-06T04:00:00, false"})
    void shouldKnowItsMoments(String edtf, LocalDateTime begins, LocalDateTime ends, boolean timed) {
        TimedDate date = date(edtf);
        assertThat(date.begins()).isEqualTo(Optional.of(begins));
        assertThat(date.ends()).isEqualTo(Optional.of(ends));
        assertThat(date.timed()).isEqualTo(timed);
    }

    @Test
    void shouldFallInEveryDecadeItTouches() {
        assertThat(date("2009-12-31/2021-01").days().decades()).isEqualTo(List.of(2000, 2010, 2020));
        assertThat(date("2020").days().decades()).isEqualTo(List.of(2020));
        assertThat(date("19XX").days().decades()).isEmpty();
    }
}
