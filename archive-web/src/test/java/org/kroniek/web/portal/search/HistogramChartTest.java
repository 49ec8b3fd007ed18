package org.kroniek.web.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kroniek.search.query.Histogram.Bar;
import org.kroniek.search.query.Histogram;
import org.kroniek.search.query.HistogramInterval;
import org.kroniek.web.portal.asset.Assets;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PageFrames;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.portal.page.Section;
import org.kroniek.web.portal.search.HistogramChart.ChartBar;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.security.Visitor;
import org.kroniek.web.search.SearchParameters;

class HistogramChartTest {

    private static final PageFrame FRAME = new PageFrames(new Assets(), Optional.empty()).frame(
            new PortalRequest("/search", Map.of(), InterfaceLanguage.ENGLISH, false, URI.create("http://localhost/"),
                    Visitor.ANONYMOUS),
            Section.SEARCH, "search.title");

    @Test
    void shouldDrawTheHighestBarInFull_andNeverLoseTheLowest() {
        List<ChartBar> bars = chart(HistogramInterval.DAY, day(3, 100_000), day(4, 0), day(5, 1)).bars();

        assertThat(bars).extracting(ChartBar::height).containsExactly(100, 0, 3);
        assertThat(bars).extracting(ChartBar::top).containsExactly(0, 100, 97);
        assertThat(bars).extracting(ChartBar::x).containsExactly(0, 10, 20);
    }

    @Test
    void shouldNarrowTheSearchToTheDaysOfABar() {
        assertThat(chart(HistogramInterval.DAY, day(3, 1), day(4, 1)).bars().getFirst().url())
                .isEqualTo("/search?date=2022-01-03");
        assertThat(chart(HistogramInterval.MONTH, day(1, 1), day(1, 1)).bars().getFirst().url())
                .isEqualTo("/search?date=2022-01");
        assertThat(chart(HistogramInterval.YEAR, day(1, 1), day(1, 1)).bars().getFirst().url())
                .isEqualTo("/search?date=2022");
        assertThat(chart(HistogramInterval.DECADE, day(1, 1), day(1, 1)).bars().getFirst().url())
                .isEqualTo("/search?date=202X");
        assertThat(chart(HistogramInterval.HOUR, day(3, 1), day(4, 1)).bars().getFirst().url())
                .isEqualTo("/search?date=2022-01-03");
    }

    @Test
    void shouldDrawWhatIsCertain_insideWhatMayBe() {
        LocalDateTime from = LocalDate.of(2022, 1, 3).atStartOfDay();
        HistogramChart chart = chart(HistogramInterval.DAY, new Bar(from, from.plusDays(1), 10, 4), day(4, 0));

        assertThat(chart.imprecise()).isTrue();
        assertThat(chart.bars().getFirst().height()).isEqualTo(100);
        assertThat(chart.bars().getFirst().certainHeight()).isEqualTo(40);
        assertThat(chart.firstDays()).isEqualTo("2022-01-03 2022-01-04").isEqualTo(chart.lastDays());
        assertThat(chart(HistogramInterval.DAY, day(3, 1), day(4, 1)).imprecise()).isFalse();
    }

    @Test
    void shouldDrawNothing_whenThereIsNothingToCompare() {
        Histogram single = new Histogram(HistogramInterval.DAY, List.of(day(3, 7)));

        assertThat(HistogramChart.of(single, SearchParameters.NONE, FRAME)).isEmpty();
    }

    private static Bar day(int day, long count) {
        LocalDateTime from = LocalDate.of(2022, 1, day).atStartOfDay();
        return new Bar(from, from.plusDays(1), count, count);
    }

    private static HistogramChart chart(HistogramInterval interval, Bar... bars) {
        return HistogramChart.of(new Histogram(interval, List.of(bars)), SearchParameters.NONE, FRAME).orElseThrow();
    }
}
