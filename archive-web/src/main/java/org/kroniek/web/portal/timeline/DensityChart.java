package org.kroniek.web.portal.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kroniek.search.query.DateFilter;
import org.kroniek.search.query.EventHistogram.Bar;
import org.kroniek.search.query.EventHistogram;
import org.kroniek.search.query.EventInterval;
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
     * @param label its time in words
     * @param url the timeline of that time; hours have none
     */
    public record Column(String x, String width, String top, String height, String label, long count,
            Optional<String> url) {}

    /** The chart; empty when there is nothing to compare. */
    static Optional<DensityChart> of(EventHistogram histogram, TimeScale scale, EventParameters parameters,
            PageFrame frame) {
        List<Bar> bars = histogram.bars().stream().filter(bar -> bar.count() > 0)
                .filter(bar -> bar.from().isBefore(scale.until()) && bar.until().isAfter(scale.from())).toList();
        if (bars.size() < 2) {
            return Optional.empty();
        }
        long most = bars.stream().mapToLong(Bar::count).max().orElse(1);
        TimeUnit unit = unit(histogram.interval());
        List<Column> columns = bars.stream().map(bar -> column(bar, most, unit, scale, parameters, frame)).toList();
        return Optional.of(new DensityChart(columns, most, frame.text("timeline.density",
                columns.getFirst().label(), columns.getLast().label())));
    }

    private static Column column(Bar bar, long most, TimeUnit unit, TimeScale scale, EventParameters parameters,
            PageFrame frame) {
        double from = Math.clamp(scale.at(bar.from()), 0, 100);
        double to = Math.clamp(scale.at(bar.until()), 0, 100);
        double height = Math.max(LEAST, 100.0 * bar.count() / most);
        Optional<DateFilter> filter = DateFilters.of(unit, bar.from());
        return new Column(TimeScale.percent(from), TimeScale.percent(to - from), TimeScale.percent(100 - height),
                TimeScale.percent(height), label(bar, unit, filter, frame), bar.count(),
                filter.map(dates -> TimelineNavigation.url(parameters, Optional.of(dates), frame)));
    }

    private static String label(Bar bar, TimeUnit unit, Optional<DateFilter> filter, PageFrame frame) {
        return unit == TimeUnit.DECADE
                ? frame.text("timeline.decade", Integer.toString(bar.from().getYear()),
                        Integer.toString(bar.until().getYear() - 1))
                : filter.map(dates -> new DateWords(frame.language()).of(dates.text()))
                        .orElseGet(() -> unit.tick(bar.from(), frame.language().locale()));
    }

    static TimeUnit unit(EventInterval interval) {
        return Stream.of(TimeUnit.values()).filter(unit -> unit.name().equals(interval.name())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A histogram has a width"));
    }
}
