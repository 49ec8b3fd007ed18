package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kroniek.search.query.Histogram;
import org.kroniek.search.query.HistogramInterval;
import org.kroniek.search.query.date.DateFilter;

/**
 * How the bars that were asked for are counted: months and wider ones along with the search; days and hours, which could
 * be too many to count, in a second request, once the months have shown that they are few.
 */
final class HistogramPlan {

    /** Bars of {@link HistogramInterval#AUTO}: what can be told apart on a small screen. */
    static final int AUTO_BARS = 60;
    /** Bars of any other: ten years of days. A wider histogram gets the next wider bars. */
    static final int MAX_BARS = 3_660;
    private static final List<HistogramInterval> ALONGSIDE = List.of(HistogramInterval.MONTH, HistogramInterval.YEAR,
            HistogramInterval.DECADE);
    private static final List<HistogramInterval> NARROWEST_FIRST = List.of(HistogramInterval.HOUR,
            HistogramInterval.DAY,
            HistogramInterval.MONTH, HistogramInterval.YEAR);
    /** The least there can be between the first and the last of some months. */
    private static final int DAYS_OF_MONTH = 28;
    private static final int HOURS_OF_MONTH = 24 * DAYS_OF_MONTH;

    private final HistogramInterval request;

    HistogramPlan(HistogramInterval request) {
        this.request = request;
    }

    /** What to count along with the search. */
    List<HistogramInterval> alongside() {
        return ALONGSIDE;
    }

    /**
     * The histogram.
     *
     * @param counted what was counted along with the search
     * @param counting counts again, in another request
     */
    Histogram histogram(Map<HistogramInterval, Map<LocalDateTime, BarTally>> counted,
            Function<HistogramInterval, Map<LocalDateTime, BarTally>> counting) {
        Map<HistogramInterval, Map<LocalDateTime, BarTally>> counts = new HashMap<>(counted);
        int bars = request == HistogramInterval.AUTO ? AUTO_BARS : MAX_BARS;
        HistogramInterval narrowest = request == HistogramInterval.AUTO ? HistogramInterval.DAY : request;
        long months = Timeline.width(HistogramInterval.MONTH, counts.getOrDefault(HistogramInterval.MONTH, Map.of()));
        for (HistogramInterval interval : NARROWEST_FIRST) {
            if (interval.compareTo(narrowest) >= 0 && mayFit(interval, months, bars) && Timeline.width(interval,
                    counts.computeIfAbsent(interval, counting)) <= bars) {
                return Timeline.filled(interval, counts.getOrDefault(interval, Map.of()));
            }
        }
        return Timeline.filled(HistogramInterval.DECADE, counts.getOrDefault(HistogramInterval.DECADE, Map.of()));
    }

    /**
     * The histogram.
     *
     * @param limits the days that the reader limited the search to
     * @param answered what was counted along with the search
     * @param counting counts again, in another request
     */
    Histogram read(Optional<DateFilter> limits, Map<String, Aggregate> answered,
            Function<HistogramInterval, Map<String, Aggregate>> counting) {
        Map<HistogramInterval, Map<LocalDateTime, BarTally>> counted = new EnumMap<>(HistogramInterval.class);
        alongside().forEach(interval -> counted.put(interval, read(interval, limits, answered)));
        return histogram(counted, interval -> read(interval, limits, counting.apply(interval)));
    }

    private static Map<LocalDateTime, BarTally> read(HistogramInterval interval, Optional<DateFilter> limits,
            Map<String, Aggregate> answered) {
        return Timeline.read(FacetCounts.answered(answered, Timeline.name(interval)), limits);
    }

    /** Whether it is worth counting: of the first and the last month perhaps only a day is taken. */
    private static boolean mayFit(HistogramInterval interval, long months, int bars) {
        return switch (interval) {
            case HOUR -> (months - 2) * HOURS_OF_MONTH < bars;
            case DAY -> (months - 2) * DAYS_OF_MONTH < bars;
            case MONTH, YEAR, DECADE, AUTO -> true;
        };
    }
}
