package org.kroniek.web.portal.search;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kroniek.search.query.date.DateFilter;
import org.kroniek.search.query.Histogram.Bar;
import org.kroniek.search.query.Histogram;
import org.kroniek.search.query.HistogramRequest;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.reading.DateWords;
import org.kroniek.web.search.SearchParameters;

/**
 * Hits over time as bars, each a link to the search narrowed to its days.
 *
 * @param width of the drawing, in its own units: {@value #BAR} a bar
 * @param most the highest count
 * @param summary what the drawing shows, in a sentence
 * @param first words for the first bar
 * @param last words for the last bar
 * @param fine whether the bars are so narrow that dates of some articles are wider
 */
public record HistogramChart(List<ChartBar> bars, int width, long most, String summary, String first, String last,
        boolean fine) {

    /** Units from bar to bar. */
    private static final int BAR = 10;
    /** Units from the ground to the top of the highest bar. */
    private static final int HEIGHT = 100;
    /** A bar with a single hit beside one with thousands must still be seen. */
    private static final int LEAST = 3;

    public HistogramChart {
        bars = List.copyOf(bars);
    }

    /**
     * A bar.
     *
     * @param label its days, in words
     * @param top where it begins, counted from above
     */
    public record ChartBar(int x, int top, int height, String label, long count, String url) {}

    /** The chart; empty when there is nothing to compare. */
    public static Optional<HistogramChart> of(Histogram histogram, SearchParameters parameters, PageFrame frame) {
        if (histogram.bars().size() < 2) {
            return Optional.empty();
        }
        long most = histogram.bars().stream().mapToLong(Bar::count).max().orElse(0);
        DateWords words = new DateWords(frame.language());
        List<ChartBar> bars = new ArrayList<>();
        for (Bar bar : histogram.bars()) {
            // The bar's days as a reader would write them: a month as 2022-01.
            String days = format(histogram.interval()).format(bar.from());
            DateFilter filter = new DateFilter(days, Optional.of(bar.from()), Optional.of(bar.to()));
            int height = height(bar.count(), most);
            bars.add(new ChartBar(bars.size() * BAR, HEIGHT - height, height, words.of(days), bar.count(),
                    frame.links().search(parameters.withDates(Optional.of(filter)))));
        }
        String first = bars.getFirst().label();
        String last = bars.getLast().label();
        String summary = frame.text(summaryKey(histogram.interval()), first, last);
        return Optional.of(new HistogramChart(bars, bars.size() * BAR, most, summary, first, last,
                histogram.interval() != HistogramRequest.YEAR));
    }

    private static int height(long count, long most) {
        return count == 0 ? 0 : (int) Math.max(LEAST, Math.ceilDiv(count * HEIGHT, most));
    }

    private static String summaryKey(HistogramRequest interval) {
        return switch (interval) {
            case YEAR -> "histogram.year";
            case MONTH -> "histogram.month";
            case DAY -> "histogram.day";
            case AUTO -> throw new IllegalArgumentException("A histogram has a width");
        };
    }

    private static DateTimeFormatter format(HistogramRequest interval) {
        return switch (interval) {
            case YEAR -> DateTimeFormatter.ofPattern("uuuu", Locale.ROOT);
            case MONTH -> DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);
            case DAY -> DateTimeFormatter.ISO_LOCAL_DATE;
            case AUTO -> throw new IllegalArgumentException("A histogram has a width");
        };
    }

    /** Bars with hits; the table of numbers leaves the others out. */
    public List<ChartBar> filled() {
        return bars.stream().filter(bar -> bar.count() > 0).toList();
    }
}
