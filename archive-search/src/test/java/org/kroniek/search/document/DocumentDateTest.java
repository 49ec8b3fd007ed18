package org.kroniek.search.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.core.time.EdtfPrecision;

class DocumentDateTest {

    private static DocumentDate of(String edtf) {
        return DocumentDate.of(EdtfDate.parse(edtf));
    }

    @Test
    void shouldCoverTheWholeMonth() {
        DocumentDate january = of("2022-01");
        assertThat(january.first()).hasValue(LocalDate.of(2022, 1, 1));
        assertThat(january.last()).hasValue(LocalDate.of(2022, 1, 31));
        assertThat(january.years()).containsExactly(2022);
    }

    @Test
    void shouldFallInEveryYearItMayMean() {
        assertThat(of("2021-12/2022-01").years()).containsExactly(2021, 2022);
        assertThat(of("198X").years()).isEqualTo(IntStream.rangeClosed(1980, 1989).boxed().toList());
    }

    @Test
    void shouldSayNothingAboutWhen_whenWiderThanFiftyYearsOrOpen() {
        assertThat(of("1900/1949").isOnTimeline()).isTrue();
        assertThat(of("1900/1950").isOnTimeline()).isFalse();
        assertThat(of("19XX").years()).isEmpty();
        assertThat(of("2022-01/..").isOnTimeline()).isFalse();
        assertThat(of("2022-01/..").years()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022-01-05, DAY", "2022-01-05T16:00:00, DAY", "2022-01, MONTH", "2022-21, YEAR", "2022-24, DECADE",
            "2022, YEAR", "202X, DECADE", "2022-01-XX, MONTH", "2022-01-05/2022-01-07, DAY",
            "2022-01-05/2022-01, MONTH",
            "2021/2022-01-05, YEAR", "2022-01-05~,", "2022?/2023,", "2022/2023%,", "2022-01/..,", "/2022-01,", "20XX,"})
    void shouldBeCertainOnlyInAsMuchOfTheCalendarAsItSays(String edtf, @Nullable CalendarUnit unit) {
        assertThat(of(edtf).certainIn()).isEqualTo(Optional.ofNullable(unit));
    }

    @Test
    void shouldSortAnOpenSideByTheOther() {
        DocumentDate since = of("2022-01/..");
        assertThat(since.last()).isEmpty();
        assertThat(since.latest()).hasValue(LocalDate.of(2022, 1, 1));
        assertThat(of("../2022-01").earliest()).hasValue(LocalDate.of(2022, 1, 31));
    }

    @Test
    void shouldStayWithinWhatElasticsearchCanWrite() {
        DocumentDate ages = DocumentDate.of(new EdtfDate("Y-170000002", Optional.of(LocalDate.of(-170000002, 1, 1)),
                Optional.of(LocalDate.of(-170000002, 12, 31)), EdtfPrecision.YEAR));
        assertThat(ages.first().orElseThrow()).hasToString("0001-01-01");
        assertThat(DocumentDate.of(new EdtfDate("Y170000002", Optional.of(LocalDate.of(170000002, 1, 1)),
                Optional.empty(), EdtfPrecision.YEAR)).first().orElseThrow()).hasToString("9999-12-31");
    }
}
