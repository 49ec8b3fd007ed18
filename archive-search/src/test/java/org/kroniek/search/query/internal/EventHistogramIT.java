package org.kroniek.search.query.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kroniek.search.fixture.AskEvents;
import org.kroniek.search.fixture.Happening;
import org.kroniek.search.fixture.SearchBench;
import org.kroniek.search.query.EventFacet;
import org.kroniek.search.query.Histogram;
import org.kroniek.search.query.HistogramInterval;

/** Events over time, from hours to decades. */
class EventHistogramIT {

    private static SearchBench bench;

    @BeforeAll
    static void publish() {
        bench = new SearchBench();
        List.of(Happening.of("nacht").on("2022-01-05T22:30:00/2022-01-06T01:00:00"),
                Happening.of("nacht").on("2022-01-06T01:59:59"), Happening.of("nacht dag").on("2022-01-06"),
                Happening.of("maand").type("strike").on("2022-01"), Happening.of("lang").on("2009-11/2011-02"),
                Happening.of("lang").on("1985"), Happening.of("vaag").on("19XX"), Happening.of("vaag").on("2022-01/.."),
                Happening.of("vaag")).forEach(event -> bench.archive().store(event.snapshot()));
        bench.synchronise();
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    private static Histogram histogram(AskEvents ask) {
        return ask.of(bench.events()).histogram().orElseThrow();
    }

    private static List<String> bars(Histogram histogram) {
        return histogram.bars().stream().map(bar -> bar.from() + " " + bar.count()).toList();
    }

    @Test
    void shouldCountHours_ofWhatIsKnownByTheHour() {
        Histogram hours = histogram(AskEvents.of("nacht").histogram(HistogramInterval.HOUR));
        assertThat(hours.interval()).isEqualTo(HistogramInterval.HOUR);
        assertThat(bars(hours)).containsExactly("2022-01-05T22:00 1", "2022-01-05T23:00 1", "2022-01-06T00:00 1",
                "2022-01-06T01:00 2");
        assertThat(hours.bars().getFirst().until()).isEqualTo("2022-01-05T23:00:00");
        assertThat(bars(histogram(
                AskEvents.of("nacht").between("2022-01-06", "2022-01-06").histogram(HistogramInterval.HOUR))))
                .containsExactly("2022-01-06T00:00 1", "2022-01-06T01:00 2");
        assertThat(bars(histogram(AskEvents.of("dag").histogram(HistogramInterval.HOUR)))).isEmpty();
    }

    @Test
    void shouldCountAnEventOnceInEachDecadeItTouches() {
        assertThat(bars(histogram(AskEvents.of("lang").histogram(HistogramInterval.DECADE)))).containsExactly(
                "1980-01-01T00:00 1", "1990-01-01T00:00 0", "2000-01-01T00:00 1", "2010-01-01T00:00 1");
        assertThat(bars(histogram(
                AskEvents.of("lang").between("2010-05-01", "").histogram(HistogramInterval.DECADE))))
                .containsExactly("2010-01-01T00:00 1");
        assertThat(bars(histogram(
                AskEvents.of("lang").between("", "2009-12-31").histogram(HistogramInterval.DECADE))))
                .containsExactly("1980-01-01T00:00 1", "1990-01-01T00:00 0", "2000-01-01T00:00 1");
    }

    @Test
    void shouldCountDaysMonthsAndYears() {
        assertThat(bars(histogram(AskEvents.of("nacht").histogram(HistogramInterval.AUTO))))
                .containsExactly("2022-01-05T00:00 1", "2022-01-06T00:00 3");
        assertThat(bars(histogram(AskEvents.of("maand").histogram(HistogramInterval.DAY)))).hasSize(31);
        assertThat(bars(histogram(AskEvents.of("nacht OR maand").histogram(HistogramInterval.MONTH))))
                .containsExactly("2022-01-01T00:00 4");
        assertThat(histogram(AskEvents.of("lang").histogram(HistogramInterval.AUTO)).interval())
                .isEqualTo(HistogramInterval.YEAR);
        assertThat(bars(histogram(AskEvents.of("nacht OR maand").types("strike").facets(EventFacet.TYPE)
                .histogram(HistogramInterval.YEAR)))).containsExactly("2022-01-01T00:00 1");
    }

    @Test
    void shouldTellWhatIsCertainFromWhatIsPossible() {
        assertThat(certain(HistogramInterval.DAY)).contains("2022-01-01T00:00 0 of 1", "2022-01-05T00:00 1 of 2",
                "2022-01-06T00:00 3 of 4", "2022-01-31T00:00 0 of 1");
        assertThat(certain(HistogramInterval.MONTH)).containsExactly("2022-01-01T00:00 4 of 4");
        assertThat(certain(HistogramInterval.DECADE)).containsExactly("2020-01-01T00:00 4 of 4");
        assertThat(certain(HistogramInterval.HOUR)).contains("2022-01-06T01:00 2 of 2");
    }

    private static List<String> certain(HistogramInterval interval) {
        return histogram(AskEvents.of("nacht OR maand").histogram(interval)).bars().stream()
                .map(bar -> bar.from() + " " + bar.certain() + " of " + bar.count()).toList();
    }

    @Test
    void shouldHaveNoBar_forWhatSaysNothingAboutWhen() {
        for (HistogramInterval request : HistogramInterval.values()) {
            assertThat(histogram(AskEvents.of("vaag").histogram(request)).bars()).isEmpty();
            assertThat(histogram(AskEvents.of("onvindbaar").histogram(request)).bars()).isEmpty();
        }
    }
}
