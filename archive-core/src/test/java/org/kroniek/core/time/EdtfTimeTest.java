package org.kroniek.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTimeTest {

    private static String written(Optional<EdtfTime> time) {
        return time.map(known -> known.time() + known.offset().map(Object::toString).orElse("")).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-01-05                                    | -           | -
            2022-01                                       | -           | -
            2022-01-05T16:00:00                           | 16:00       | 16:00
            2022-01-05T16:00:30Z                          | 16:00:30Z   | 16:00:30Z
            2022-01-05T16:00:00+06:00                     | 16:00+06:00 | 16:00+06:00
            2022-01-05T16:00:00-04                        | 16:00-04:00 | 16:00-04:00
            2022-01-05T16:00:00~                          | 16:00       | 16:00
            2022-01-05T16:00:00+06:00?                    | 16:00+06:00 | 16:00+06:00
            2022-01-05T16:00:00/2022-01-06T02:30:00       | 16:00       | 02:30
            2022-01-05T16:00:00/2022-01-06                | 16:00       | -
            2022-01-05/2022-01-06T02:30:00                | -           | 02:30
            2022-01-05T16:00:00/..                        | 16:00       | -
            ../2022-01-05T16:00:00Z                       | -           | 16:00Z
            2022-01-05T16:00:00/2022-01-05T16:00:00       | 16:00       | 16:00
            2022-01-05T23:00:00+06/2022-01-05T18:00:00Z   | 23:00+06:00 | 18:00Z
            """)
    void shouldBeReadable(String text, String begin, String end) {
        EdtfDate date = EdtfDate.parse(text);
        assertThat(written(date.beginTime())).isEqualTo(begin);
        assertThat(written(date.endTime())).isEqualTo(end);
    }

    @Test
    void shouldLeaveTheDateADay() {
        assertThat(EdtfDate.parse("2022-01-05T16:00:00").precision()).isEqualTo(EdtfPrecision.DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-01-05T16:00:00/2022-01-05T15:59:59", "2022-01-05T16:00:00Z/2022-01-05T10:00:00Z"})
    void shouldNotEndBeforeItBegins(String text) {
        assertThat(catchThrowableOfType(EdtfException.class, () -> EdtfDate.parse(text)).isImpossible()).isTrue();
    }
}
