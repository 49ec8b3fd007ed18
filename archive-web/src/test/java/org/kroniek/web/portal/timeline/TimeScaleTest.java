package org.kroniek.web.portal.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.core.time.EdtfDate;

class TimeScaleTest {

    @ParameterizedTest
    @CsvSource({"2022-01-05T09:00:00, 2022-01-05T21:00:00, HOUR, 12", "2022-01-05, 2022-01-05, HOUR, 24",
            "2022-01-02, 2022-01-11, DAY, 10", "2022-01, 2022-01, DAY, 31", "2022-01-02, 2022-06-05, MONTH, 6",
            "2011-05, 2022-11, YEAR, 12", "1931, 2022, DECADE, 10"})
    void shouldTakeTheUnitThatTellsMost_andWholeUnits(String first, String last, TimeUnit unit, int units) {
        TimeScale scale = around(first, last);

        assertThat(scale.unit()).isEqualTo(unit);
        assertThat(scale.units()).hasSize(units);
        assertThat(scale.at(scale.units().getFirst())).isZero();
        assertThat(scale.at(unit.plus(scale.units().getLast(), 1))).isEqualTo(100);
    }

    @Test
    void shouldHaveALine_alsoForASingleMoment() {
        assertThat(around("2022-01-05T16:00:00").edtf()).isEqualTo("2022-01-05");
    }

    @Test
    void shouldPlaceMomentsByTheirDistance() {
        TimeScale scale = TimeScale.of(day("2022-01-01"), day("2022-01-11"));

        assertThat(scale.at(day("2022-01-02"))).isEqualTo(10);
        assertThat(scale.at(day("2021-12-31"))).isEqualTo(-10);
    }

    @Test
    void shouldDrawAMonthAsTheWholeMonth_andNothingOfItAsCertain() {
        TimeScale scale = TimeScale.of(day("2022-01-01"), day("2022-02-01"));
        TimeBar bar = TimeBar.of(TimeExtent.of(EdtfDate.parse("2022-01")), scale);

        assertThat(bar.possible()).isEqualTo(new TimeBar.Span("0.00%", "100.00%"));
        assertThat(bar.certain()).isEmpty();
        assertThat(bar.certainStart()).isFalse();
    }

    @Test
    void shouldDotWhatGoesOnNobodyKnowsHowFar() {
        TimeScale scale = TimeScale.of(day("2022-01-01"), day("2022-01-11"));
        TimeBar bar = TimeBar.of(TimeExtent.of(EdtfDate.parse("2022-01-03/..")), scale);

        assertThat(bar.after()).contains(new TimeBar.Span("20.00%", "32.00%"));
        assertThat(bar.certain()).contains(new TimeBar.Span("20.00%", "30.00%"));
        assertThat(bar.before()).isEmpty();
    }

    @Test
    void shouldCutWhatIsOffTheLine() {
        TimeScale scale = TimeScale.of(day("2022-01-05"), day("2022-01-06"));

        assertThat(TimeBar.of(TimeExtent.of(EdtfDate.parse("2022-01-02/2022-01-11")), scale).certain())
                .contains(new TimeBar.Span("0.00%", "100.00%"));
    }

    @ParameterizedTest
    @CsvSource({"DAY, 2022-01-05, 5", "MONTH, 2022-01, jan.", "YEAR, 2022, 2022", "DECADE, 202X, 2020"})
    void shouldNameUnits_asFiltersAndOnTheAxis(TimeUnit unit, String filter, String tick) {
        LocalDateTime start = unit.startOf(day("2022-01-05"));

        assertThat(unit.filter(start)).contains(filter);
        assertThat(unit.tick(start, Locale.of("nl"))).startsWith(tick.replace(".", ""));
    }

    private static TimeScale around(String... dates) {
        List<TimeExtent> extents = Stream.of(dates).map(date -> TimeExtent.of(EdtfDate.parse(date))).toList();
        return TimeScale.around(extents).orElseThrow();
    }

    private static LocalDateTime day(String day) {
        return LocalDate.parse(day).atStartOfDay();
    }
}
