package org.kroniek.search.query.internal;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kroniek.search.query.EventHistogram;
import org.kroniek.search.query.EventInterval;

/**
 * How the bars that were asked for are counted: months and wider ones along with the search; days and hours, which could
 * be too many to count, in a second request, once the months have shown that they are few.
 */
final class EventHistogramPlan {

    private static final List<EventInterval> ALONGSIDE = List.of(EventInterval.MONTH, EventInterval.YEAR,
            EventInterval.DECADE);
    private static final List<EventInterval> NARROWEST_FIRST = List.of(EventInterval.HOUR, EventInterval.DAY,
            EventInterval.MONTH, EventInterval.YEAR);
    /** The least there can be between the first and the last of some months. */
    private static final int DAYS_OF_MONTH = 28;
    private static final int HOURS_OF_MONTH = 24 * DAYS_OF_MONTH;

    private final EventInterval request;

    EventHistogramPlan(EventInterval request) {
        this.request = request;
    }

    /** What to count along with the search. */
    List<EventInterval> alongside() {
        return ALONGSIDE;
    }

    /**
     * The histogram.
     *
     * @param counted what was counted along with the search
     * @param counting counts again, in another request
     */
    EventHistogram histogram(Map<EventInterval, Map<LocalDateTime, EventTally>> counted,
            Function<EventInterval, Map<LocalDateTime, EventTally>> counting) {
        Map<EventInterval, Map<LocalDateTime, EventTally>> counts = new HashMap<>(counted);
        int bars = request == EventInterval.AUTO ? HistogramPlan.AUTO_BARS : HistogramPlan.MAX_BARS;
        EventInterval narrowest = request == EventInterval.AUTO ? EventInterval.DAY : request;
        long months = EventTimeline.width(EventInterval.MONTH, counts.getOrDefault(EventInterval.MONTH, Map.of()));
        for (EventInterval interval : NARROWEST_FIRST) {
            if (interval.compareTo(narrowest) >= 0 && mayFit(interval, months, bars) && EventTimeline.width(interval,
                    counts.computeIfAbsent(interval, counting)) <= bars) {
                return EventTimeline.filled(interval, counts.getOrDefault(interval, Map.of()));
            }
        }
        return EventTimeline.filled(EventInterval.DECADE, counts.getOrDefault(EventInterval.DECADE, Map.of()));
    }

    /** Whether it is worth counting: of the first and the last month perhaps only a day is taken. */
    private static boolean mayFit(EventInterval interval, long months, int bars) {
        return switch (interval) {
            case HOUR -> (months - 2) * HOURS_OF_MONTH < bars;
            case DAY -> (months - 2) * DAYS_OF_MONTH < bars;
            case MONTH, YEAR, DECADE, AUTO -> true;
        };
    }
}
