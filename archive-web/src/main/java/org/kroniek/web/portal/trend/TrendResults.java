package org.kroniek.web.portal.trend;

import java.util.List;
import java.util.Optional;
import org.kroniek.search.query.trend.Trend;
import org.kroniek.search.query.trend.TrendInterval;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.search.SearchParameters;
import org.kroniek.web.search.TrendParameters;
import org.kroniek.web.search.TrendUnit;

/**
 * An answer as the reader sees it.
 *
 * @param summary what the drawing shows, in a sentence
 * @param unit what its numbers are
 * @param chart empty when nothing was found that can be counted over time
 * @param widened whether the stretches of time are wider than the reader asked for
 * @param unfiltered the same without the filters other than the time, if there are any
 * @param csv the numbers for a spreadsheet
 * @param json the same answer from the REST API
 */
public record TrendResults(String summary, String unit, List<TrendLegend> legend, Optional<TrendChart> chart,
        TrendTable table, boolean widened, Optional<String> unfiltered, String csv, String json) {

    public TrendResults {
        legend = List.copyOf(legend);
    }

    static TrendResults of(Trend trend, TrendParameters asked, PageFrame frame) {
        Optional<TrendChart> chart = trend.buckets().isEmpty()
                ? Optional.empty()
                : Optional.of(TrendChart.of(trend, asked, frame));
        String summary = chart.map(drawn -> frame.text(summary(trend.interval()), drawn.first(), drawn.last()))
                .orElseGet(() -> frame.text("trends.nothing"));
        return new TrendResults(summary, frame.text(unit(asked.unit())), TrendLegend.of(trend, asked, frame), chart,
                TrendTable.of(trend, asked, frame),
                asked.interval() != TrendInterval.AUTO && asked.interval() != trend.interval() && chart.isPresent(),
                unfiltered(asked, frame),
                frame.links().apiTrends(asked, "csv"), frame.links().apiTrends(asked, "json"));
    }

    /** The time stands in the form, where everybody sees it. */
    private static Optional<String> unfiltered(TrendParameters asked, PageFrame frame) {
        SearchParameters within = asked.within();
        return within.withDates(Optional.empty()).filtered()
                ? Optional.of(frame.links()
                        .trends(asked.withFilters(within.withoutFilters().withDates(within.filter().dates()))))
                : Optional.empty();
    }

    private static String summary(TrendInterval interval) {
        return switch (interval) {
            case DAY -> "trends.summary.day";
            case MONTH -> "trends.summary.month";
            case YEAR -> "trends.summary.year";
            case DECADE -> "trends.summary.decade";
            case AUTO -> throw new IllegalArgumentException("A trend has a definite interval");
        };
    }

    private static String unit(TrendUnit unit) {
        return switch (unit) {
            case ARTICLES -> "trends.axis.articles";
            case WORDS -> "trends.axis.words";
            case COUNT -> "trends.axis.count";
        };
    }
}
