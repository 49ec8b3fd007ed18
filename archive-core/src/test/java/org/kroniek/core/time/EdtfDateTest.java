package org.kroniek.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {

    /** A hyphen stands for an end that is not known. */
    private static Optional<LocalDate> day(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static boolean refusedAsImpossible(String text) {
        return catchThrowableOfType(EdtfException.class, () -> EdtfDate.parse(text)).isImpossible();
    }

    @Nested
    class Understood {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                # level 0
                2022-01-05                  | 2022-01-05     | 2022-01-05       | DAY
                2022-12-31                  | 2022-12-31     | 2022-12-31       | DAY
                2020-02-29                  | 2020-02-29     | 2020-02-29       | DAY
                2000-02-29                  | 2000-02-29     | 2000-02-29       | DAY
                2022-01                     | 2022-01-01     | 2022-01-31       | MONTH
                2022-02                     | 2022-02-01     | 2022-02-28       | MONTH
                2024-02                     | 2024-02-01     | 2024-02-29       | MONTH
                1900-02                     | 1900-02-01     | 1900-02-28       | MONTH
                2022                        | 2022-01-01     | 2022-12-31       | YEAR
                0000                        | 0000-01-01     | 0000-12-31       | YEAR
                0000-02-29                  | 0000-02-29     | 0000-02-29       | DAY
                9999-12-31                  | 9999-12-31     | 9999-12-31       | DAY
                1582-10-10                  | 1582-10-10     | 1582-10-10       | DAY
                # a time of day says nothing more about the day
                2022-01-05T10:15:30         | 2022-01-05     | 2022-01-05       | DAY
                2022-01-05T10:15:30Z        | 2022-01-05     | 2022-01-05       | DAY
                2022-01-05T23:59:59+06:00   | 2022-01-05     | 2022-01-05       | DAY
                2022-01-05T00:00:00-04      | 2022-01-05     | 2022-01-05       | DAY
                # intervals
                2022-01/2022-03             | 2022-01-01     | 2022-03-31       | INTERVAL
                2022/2022                   | 2022-01-01     | 2022-12-31       | INTERVAL
                2022-01-05/2022-01-05       | 2022-01-05     | 2022-01-05       | INTERVAL
                2021-12-16/2022-01          | 2021-12-16     | 2022-01-31       | INTERVAL
                2022/2022-01-05             | 2022-01-01     | 2022-01-05       | INTERVAL
                -0050/0050                  | -0050-01-01    | 0050-12-31       | INTERVAL
                # qualifiers
                2022-01-05?                 | 2022-01-05     | 2022-01-05       | DAY
                2022-01-05~                 | 2022-01-05     | 2022-01-05       | DAY
                2022-01-05%                 | 2022-01-05     | 2022-01-05       | DAY
                2022-01?                    | 2022-01-01     | 2022-01-31       | MONTH
                2022~                       | 2022-01-01     | 2022-12-31       | YEAR
                201X?                       | 2010-01-01     | 2019-12-31       | DECADE
                2022-01~/2022-03?           | 2022-01-01     | 2022-03-31       | INTERVAL
                1984?/2004-06~              | 1984-01-01     | 2004-06-30       | INTERVAL
                # unspecified digits from the right
                201X                        | 2010-01-01     | 2019-12-31       | DECADE
                20XX                        | 2000-01-01     | 2099-12-31       | CENTURY
                000X                        | 0000-01-01     | 0009-12-31       | DECADE
                201X-XX                     | 2010-01-01     | 2019-12-31       | DECADE
                20XX-XX-XX                  | 2000-01-01     | 2099-12-31       | CENTURY
                2004-XX                     | 2004-01-01     | 2004-12-31       | YEAR
                1985-04-XX                  | 1985-04-01     | 1985-04-30       | MONTH
                1985-XX-XX                  | 1985-01-01     | 1985-12-31       | YEAR
                2004-XX/2006-XX             | 2004-01-01     | 2006-12-31       | INTERVAL
                201X/202X                   | 2010-01-01     | 2029-12-31       | INTERVAL
                # seasons: spring, summer, autumn, winter
                2021-21                     | 2021-03-01     | 2021-05-31       | SEASON
                2021-22                     | 2021-06-01     | 2021-08-31       | SEASON
                2021-23                     | 2021-09-01     | 2021-11-30       | SEASON
                2021-24                     | 2021-12-01     | 2022-02-28       | SEASON
                2023-24                     | 2023-12-01     | 2024-02-29       | SEASON
                2021-24~                    | 2021-12-01     | 2022-02-28       | SEASON
                2021-21/2021-23             | 2021-03-01     | 2021-11-30       | INTERVAL
                # open and unknown ends
                2022-01/..                  | 2022-01-01     | -                | INTERVAL
                ../2022-01                  | -              | 2022-01-31       | INTERVAL
                2022-01/                    | 2022-01-01     | -                | INTERVAL
                /2022-01                    | -              | 2022-01-31       | INTERVAL
                2022-01~/..                 | 2022-01-01     | -                | INTERVAL
                # years before the common era and long ones
                -0001                       | -0001-01-01    | -0001-12-31      | YEAR
                -0044-03-15                 | -0044-03-15    | -0044-03-15      | DAY
                -0004-02-29                 | -0004-02-29    | -0004-02-29      | DAY
                -4712                       | -4712-01-01    | -4712-12-31      | YEAR
                Y12022                      | +12022-01-01   | +12022-12-31     | YEAR
                Y5000000                    | +5000000-01-01 | +5000000-12-31   | YEAR
                Y-04712                     | -4712-01-01    | -4712-12-31      | YEAR
                Y12022?                     | +12022-01-01   | +12022-12-31     | YEAR
                """)
        void shouldMeanTheseDays(String text, String earliest, String latest, EdtfPrecision precision) {
            assertThat(EdtfDate.parse(text)).isEqualTo(new EdtfDate(text, day(earliest), day(latest), precision));
        }

        @Test
        void shouldStayAsWritten() {
            assertThat(EdtfDate.parse("2022-01-05~")).hasToString("2022-01-05~");
        }
    }

    @Nested
    class Impossible {

        @ParameterizedTest
        @ValueSource(strings = {"2022-02-30", "2022-02-29", "1900-02-29", "2100-02-29", "-0001-02-29", "2022-04-31",
                "2022-13-01", "2022-13", "2022-00", "2022-00-10", "2022-01-00", "2022-01-32", "2022-99", "2022-20",
                "2022-25", "2022-21-01", "2022-21-XX", "2022-13-XX", "2022-01-05T25:00:00", "2022-01-05T10:60:00",
                "2022-01-05T10:00:60", "2022-01-05T10:00:00+19:00", "2022-03/2022-01", "2022/2021",
                "2022-01-06/2022-01-05", "2022-02-30/2022-03-01", "2022-01/2022-02-30", "../2022-02-30", "Y5000001",
                "Y999999999", "-4713", "-9999-01-01", "Y-10000"})
        void shouldBeRefusedBecauseOfTheCalendar(String text) {
            assertThat(refusedAsImpossible(text)).isTrue();
        }
    }

    @Nested
    class NotEdtf {

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "2022 ", " 2022", "gisteren", "22", "202", "20222", "2022-1", "2022-01-5",
                "2022-1-05", "2022-01-", "2022-", "-", "/", "..", "../..", "//", "/..", "../", "2022/2023/2024",
                "2022-01-05T10:15", "2022-01-05 10:15:30", "2022-01T10:15:30", "2022-01-05T", "2022T10:15:30",
                "2022-XX-05", "201X-01", "20XX-01-01", "201X-XX-01", "2XXX", "XXXX", "X022", "2022-X1", "2022-01-0X",
                "-201X", "Y2022", "Y12022-01", "Y1e6", "Y", "Y--12022", "5/1/2022", "05-01-2022", "2022.01.05",
                "2022-01-05??", "?2022", "2022-?01", "~2022", "2022-01-05!", "２０２２", "2022‐01", "٢٠٢٢", "+2022",
                "2022-01...2022-03", "[2022,2023]", "2022-01 ", "2022\n", "\u0000", "2022-Q1", "date 2022", "١"})
        void shouldBeRefusedBecauseOfItsForm(String text) {
            assertThat(refusedAsImpossible(text)).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"2", "X", "-", "/", "2022-01/", "Y1", "2022-01-05T", "?"})
        void shouldBeRefusedAtOnce_howeverLongItIs(String piece) {
            assertThatThrownBy(() -> EdtfDate.parse(piece.repeat(200_000))).isInstanceOf(EdtfException.class);
        }
    }
}
