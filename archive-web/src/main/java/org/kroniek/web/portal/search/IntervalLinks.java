package org.kroniek.web.portal.search;

import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kroniek.search.query.Histogram;
import org.kroniek.search.query.HistogramInterval;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.search.SearchParameters;

/**
 * The widths to choose from for the bars of a chart.
 *
 * @param nothing whether the width that was asked for has no bar at all
 */
public record IntervalLinks(List<IntervalLink> links, boolean nothing) {

    /** Bars that can be told apart on a wide screen. */
    private static final int MOST = 400;

    private static final Map<HistogramInterval, ChronoUnit> UNITS = new EnumMap<>(Map.of(
            HistogramInterval.HOUR, ChronoUnit.HOURS, HistogramInterval.DAY, ChronoUnit.DAYS,
            HistogramInterval.MONTH, ChronoUnit.MONTHS, HistogramInterval.YEAR, ChronoUnit.YEARS,
            HistogramInterval.DECADE, ChronoUnit.DECADES));

    public IntervalLinks {
        links = List.copyOf(links);
    }

    private static boolean isReadable(HistogramInterval interval, Histogram shown) {
        return interval == shown.interval() || !shown.bars().isEmpty() && Objects.requireNonNull(UNITS.get(interval))
                .between(shown.bars().getFirst().from(), shown.bars().getLast().until()) <= MOST;
    }

    /** A width. @param active whether the bars have it now */
    public record IntervalLink(String label, String url, boolean active) {}

    /** @param shown what was counted */
    static Optional<IntervalLinks> of(Optional<Histogram> shown, SearchParameters parameters, PageFrame frame) {
        return shown.filter(histogram -> histogram.bars().size() > 1
                || histogram.interval() == HistogramInterval.HOUR)
                .map(histogram -> new IntervalLinks(UNITS.keySet().stream()
                        .filter(interval -> isReadable(interval, histogram))
                        .map(interval -> new IntervalLink(frame.text("histogram.by." + interval),
                                frame.links().search(parameters, interval), interval == histogram.interval()))
                        .toList(), histogram.bars().isEmpty()));
    }
}
