package org.kroniek.web.portal.search;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kroniek.search.query.date.DateFilter;
import org.kroniek.search.query.Histogram.Bar;
import org.kroniek.search.query.Histogram;
import org.kroniek.search.query.HistogramInterval;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.reading.DateWords;
import org.kroniek.web.search.SearchParameters;

/**
 * Hits over time as bars, each a link to the search narrowed to its days. A bar is dark as far as its articles are surely
 * of its days, and light above that.
 *
 * @param width of the drawing, in its own units: {@value #BAR} a bar
 * @param most the highest count
 * @param summary what the drawing shows, in a sentence
 * @param first words for the first bar
 * @param last words for the last bar
 * @param brush the search with no days chosen, to which those that are dragged over are added
 * @param imprecise whether dates of some articles are wider than the bars
 */
public record HistogramChart(List<ChartBar> bars, int width, long most, String summary, String first, String last,
        String brush, boolean imprecise) {

    /** Units from bar to bar. */
    private static final int BAR = 10;
    /** Units from the ground to the top of the highest bar. */
    private static final int HEIGHT = 100;
    /** A bar with a single hit beside one with thousands must still be seen. */
    private static final int LEAST = 3;

    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);

    public HistogramChart {
        bars = List.copyOf(bars);
    }

    /**
     * A bar.
     *
     * @param label its days, in words
     * @param top where it begins, counted from above
     * @param certainTop where what is certain of it begins
     * @param count articles that may belong to it
     * @param certain those that surely do
     * @param from first day, by ISO 8601
     * @param to last day
     */
    public record ChartBar(int x, int top, int height, int certainTop, int certainHeight, String label, long count,
            long certain, String from, String to, String url) {}

    /** The chart; empty when there is nothing to compare. */
    public static Optional<HistogramChart> of(Histogram histogram, SearchParameters parameters, PageFrame frame) {
        if (histogram.bars().size() < 2) {
            return Optional.empty();
        }
        long most = histogram.bars().stream().mapToLong(Bar::count).max().orElse(0);
        DateWords words = new DateWords(frame.language());
        List<ChartBar> bars = new ArrayList<>();
        for (Bar bar : histogram.bars()) {
            bars.add(bar(bars.size() * BAR, bar, histogram.interval(), most, words, parameters, frame));
        }
        String first = bars.getFirst().label();
        String last = bars.getLast().label();
        String summary = frame.text(summaryKey(histogram.interval()), first, last);
        return Optional.of(new HistogramChart(bars, bars.size() * BAR, most, summary, first, last,
                frame.links().search(parameters.withDates(Optional.empty())),
                histogram.bars().stream().anyMatch(bar -> bar.certain() < bar.count())));
    }

    private static ChartBar bar(int x, Bar bar, HistogramInterval interval, long most, DateWords words,
            SearchParameters parameters, PageFrame frame) {
        LocalDate from = bar.from().toLocalDate();
        LocalDate to = bar.until().minusNanos(1).toLocalDate();
        // The bar's days as a reader would write them: a month as 2022-01.
        String days = days(interval, from);
        DateFilter filter = new DateFilter(days, Optional.of(from), Optional.of(to));
        int height = height(bar.count(), most);
        int certain = height(bar.certain(), most);
        return new ChartBar(x, HEIGHT - height, height, HEIGHT - certain, certain,
                interval == HistogramInterval.HOUR ? hour(bar, words) : words.of(days), bar.count(), bar.certain(),
                from.toString(), to.toString(), frame.links().search(parameters.withDates(Optional.of(filter))));
    }

    private static String hour(Bar bar, DateWords words) {
        return words.of(bar.from().toLocalDate().toString()) + ", "
                + DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(bar.from());
    }

    private static int height(long count, long most) {
        return count == 0 ? 0 : (int) Math.max(LEAST, Math.ceilDiv(count * HEIGHT, most));
    }

    private static String summaryKey(HistogramInterval interval) {
        return switch (interval) {
            case DECADE -> "histogram.decade";
            case YEAR -> "histogram.year";
            case MONTH -> "histogram.month";
            case DAY -> "histogram.day";
            case HOUR -> "histogram.hour";
            case AUTO -> throw new IllegalArgumentException("A histogram has a width");
        };
    }

    /** The days of a bar as a reader writes them (EDTF). */
    private static String days(HistogramInterval interval, LocalDate from) {
        return switch (interval) {
            case DECADE -> YEAR.format(from).substring(0, 3) + "X";
            case YEAR -> YEAR.format(from);
            case MONTH -> MONTH.format(from);
            case DAY, HOUR -> from.toString();
            case AUTO -> throw new IllegalArgumentException("A histogram has a width");
        };
    }

    /** The first day of every bar, for a script to read. */
    public String firstDays() {
        return bars.stream().map(ChartBar::from).collect(Collectors.joining(" "));
    }

    /** The last day of every bar. */
    public String lastDays() {
        return bars.stream().map(ChartBar::to).collect(Collectors.joining(" "));
    }

    /** Bars with hits; the table of numbers leaves the others out. */
    public List<ChartBar> filled() {
        return bars.stream().filter(bar -> bar.count() > 0).toList();
    }
}
