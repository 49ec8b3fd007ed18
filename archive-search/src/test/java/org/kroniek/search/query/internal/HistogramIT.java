package org.kroniek.search.query.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kroniek.search.fixture.Article;
import org.kroniek.search.fixture.Ask;
import org.kroniek.search.fixture.SearchBench;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.Histogram;
import org.kroniek.search.query.HistogramInterval;

/** Hits over time, when dates are days, months, years, open or missing. */
class HistogramIT {

    private static SearchBench bench;

    @BeforeAll
    static void publish() {
        bench = new SearchBench();
        bench.publish(Article.dutch("maanden dag", "dagen").dated("2021-11-03").snapshot(),
                Article.dutch("maanden dag", "dagen").dated("2021-11-05").snapshot(),
                Article.dutch("maanden maand", "a").dated("2022-01").snapshot(),
                Article.dutch("jaar", "a").dated("2021").snapshot(),
                Article.dutch("uren", "a").dated("2022-01-06T22:15:00").snapshot(),
                Article.dutch("uren", "a").dated("2022-01-07T00:05:00").snapshot(),
                Article.dutch("oud", "a").dated("1850-03-01").snapshot(),
                Article.dutch("oud", "a").dated("2022-03-01").snapshot(),
                Article.dutch("vaag", "a").dated("2022-01/..").snapshot(),
                Article.dutch("vaag", "a").dated("19XX").snapshot(), Article.dutch("vaag", "a").undated().snapshot());
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    private static Histogram histogram(Ask ask) {
        return ask.of(bench.search()).histogram().orElseThrow();
    }

    private static List<String> bars(Histogram histogram) {
        return histogram.bars().stream()
                .map(bar -> bar.from().toLocalDate() + " " + bar.until().toLocalDate().minusDays(1) + " " + bar.count())
                .toList();
    }

    @Test
    void shouldFillMonthsWithoutHits() {
        Histogram months = histogram(Ask.of("maanden").histogram(HistogramInterval.MONTH));
        assertThat(months.interval()).isEqualTo(HistogramInterval.MONTH);
        assertThat(bars(months)).containsExactly("2021-11-01 2021-11-30 2", "2021-12-01 2021-12-31 0",
                "2022-01-01 2022-01-31 1");
    }

    @Test
    void shouldCountAMonthInEachOfItsDays() {
        Histogram days = histogram(Ask.of("maand -dag").histogram(HistogramInterval.DAY));
        assertThat(bars(days)).hasSize(31).startsWith("2022-01-01 2022-01-01 1").endsWith("2022-01-31 2022-01-31 1");
    }

    @Test
    void shouldCountAYearInEachOfItsMonths_butNotInAnotherYear() {
        assertThat(bars(histogram(Ask.of("jaar").histogram(HistogramInterval.MONTH)))).hasSize(12)
                .startsWith("2021-01-01 2021-01-31 1").endsWith("2021-12-01 2021-12-31 1");
        assertThat(bars(histogram(Ask.of("jaar").histogram(HistogramInterval.YEAR))))
                .containsExactly("2021-01-01 2021-12-31 1");
    }

    @Test
    void shouldTakeTheNarrowestBarsThatFit_whenLeftToChoose() {
        assertThat(histogram(Ask.of("dagen").histogram(HistogramInterval.AUTO)).interval())
                .isEqualTo(HistogramInterval.DAY);
        assertThat(histogram(Ask.of("maanden").histogram(HistogramInterval.AUTO)).interval())
                .isEqualTo(HistogramInterval.MONTH);
        Histogram old = histogram(Ask.of("oud").histogram(HistogramInterval.AUTO));
        assertThat(old.interval()).isEqualTo(HistogramInterval.DECADE);
        assertThat(old.bars()).hasSize(18).extracting(Histogram.Bar::count).filteredOn(count -> count > 0)
                .containsExactly(1L, 1L);
    }

    @Test
    void shouldCountHoursAndDecades() {
        Histogram hours = histogram(Ask.of("uren").histogram(HistogramInterval.HOUR));
        assertThat(hours.bars()).extracting(bar -> bar.from() + " " + bar.count())
                .containsExactly("2022-01-06T22:00 1", "2022-01-06T23:00 0", "2022-01-07T00:00 1");
        assertThat(bars(histogram(Ask.of("oud").histogram(HistogramInterval.DECADE)))).hasSize(18)
                .startsWith("1850-01-01 1859-12-31 1").endsWith("2020-01-01 2029-12-31 1");
    }

    @Test
    void shouldTellWhatIsCertainFromWhatIsPossible() {
        assertThat(histogram(Ask.of("maanden").histogram(HistogramInterval.DAY)).bars().getLast())
                .satisfies(day -> assertThat(day.count()).isEqualTo(1))
                .satisfies(day -> assertThat(day.certain()).isZero());
        assertThat(histogram(Ask.of("maanden").histogram(HistogramInterval.MONTH)).bars())
                .allSatisfy(month -> assertThat(month.certain()).isEqualTo(month.count()));
    }

    @Test
    void shouldWidenBars_whenTheyWouldBeTooMany() {
        Histogram days = histogram(Ask.of("oud").histogram(HistogramInterval.DAY));
        assertThat(days.interval()).isEqualTo(HistogramInterval.MONTH);
        assertThat(days.bars()).hasSize(172 * 12 + 1);
    }

    @Test
    void shouldHaveNoBar_forWhatSaysNothingAboutWhen() {
        for (HistogramInterval request : HistogramInterval.values()) {
            assertThat(histogram(Ask.of("vaag").histogram(request)).bars()).isEmpty();
            assertThat(histogram(Ask.of("onvindbaar").histogram(request)).bars()).isEmpty();
        }
    }

    @Test
    void shouldStayWithinTheDaysOfTheFilter() {
        Ask ask = Ask.of("jaar").between("2021-03-01", "2021-04-30");
        assertThat(bars(histogram(ask.histogram(HistogramInterval.MONTH)))).containsExactly("2021-03-01 2021-03-31 1",
                "2021-04-01 2021-04-30 1");
        assertThat(bars(histogram(ask.facets(Facet.YEAR).histogram(HistogramInterval.DAY)))).hasSize(61);
        assertThat(bars(histogram(Ask.of("jaar").between("2021-11-01", "").histogram(HistogramInterval.DAY))))
                .hasSize(61).endsWith("2021-12-31 2021-12-31 1");
    }
}
