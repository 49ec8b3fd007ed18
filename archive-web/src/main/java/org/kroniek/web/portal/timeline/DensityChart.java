package org.kroniek.web.portal.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kroniek.search.query.date.DateFilter;
import org.kroniek.search.query.Histogram.Bar;
import org.kroniek.search.query.Histogram;
import org.kroniek.search.query.HistogramInterval;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.reading.DateWords;
import org.kroniek.web.search.EventParameters;

/**
 * How many events there are when, on the same line of time as the drawing below it.
 *
 * @param most the highest count
 * @param summary what the drawing shows, in a sentence
 */
public record DensityChart(List<Column> columns, long most, String summary) {

    /** A column with a single event beside one with hundreds must still be seen. */
    private static final double LEAST = 4;

    public DensityChart {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param certain the part of it that stands for what surely belongs to its time
     * @param possible the part above that, for what may belong to it
     * @param label its time in words
     * @param surely how many events surely belong to its time
     * @param perhaps how many more may
     * @param url the timeline of that time; hours have none
     */
    public record Column(String x, String width, Part certain, Part possible, String label, long surely,
            long perhaps, Optional<String> url) {}

    /** From where to where a part of a column reaches. */
    public record Part(String top, String height) {

        static Part between(double top, double bottom) {
            return new Part(TimeScale.percent(top), TimeScale.percent(bottom - top));
        }
    }

    /** Whether any column has events that only may belong to its time. */
    public boolean uncertain() {
        return columns.stream().anyMatch(column -> column.perhaps() > 0);
    }

    /**
     * The chart; empty when there is nothing to compare, as when of each event no more is known than the month and the columns
     * are days.
     *
     * @param span the time it covers, in words
     */
    static Optional<DensityChart> of(Histogram histogram, TimeScale scale, String span,
            EventParameters parameters, PageFrame frame) {
        List<Bar> bars = histogram.bars().stream().filter(bar -> bar.count() > 0)
                .filter(bar -> bar.from().isBefore(scale.until()) && bar.until().isAfter(scale.from())).toList();
        if (bars.size() < 2 || bars.stream().allMatch(bar -> bar.certain() == 0)) {
            return Optional.empty();
        }
        long most = bars.stream().mapToLong(Bar::count).max().orElse(1);
        TimeUnit unit = unit(histogram.interval());
        List<Column> columns = bars.stream().map(bar -> column(bar, most, unit, scale, parameters, frame)).toList();
        return Optional.of(new DensityChart(columns, most, frame.text("timeline.density", span)));
    }

    private static Column column(Bar bar, long most, TimeUnit unit, TimeScale scale, EventParameters parameters,
            PageFrame frame) {
        double from = Math.clamp(scale.at(bar.from()), 0, 100);
        double to = Math.clamp(scale.at(bar.until()), 0, 100);
        double top = 100 - Math.max(LEAST, 100.0 * bar.count() / most);
        double middle = 100 - (100 - top) * bar.certain() / bar.count();
        Optional<DateFilter> filter = DateFilters.of(unit, bar.from());
        return new Column(TimeScale.percent(from), TimeScale.percent(to - from), Part.between(middle, 100),
                Part.between(top, middle), label(bar, unit, filter, frame), bar.certain(),
                bar.count() - bar.certain(),
                filter.map(dates -> TimelineNavigation.url(parameters, Optional.of(dates), frame)));
    }

    private static String label(Bar bar, TimeUnit unit, Optional<DateFilter> filter, PageFrame frame) {
        return unit == TimeUnit.DECADE
                ? frame.text("timeline.decade", Integer.toString(bar.from().getYear()),
                        Integer.toString(bar.until().getYear() - 1))
                : filter.map(dates -> new DateWords(frame.language()).of(dates.text()))
                        .orElseGet(() -> unit.tick(bar.from(), frame.language().locale()));
    }

    static TimeUnit unit(HistogramInterval interval) {
        return Stream.of(TimeUnit.values()).filter(unit -> unit.name().equals(interval.name())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A histogram has a width"));
    }
}
