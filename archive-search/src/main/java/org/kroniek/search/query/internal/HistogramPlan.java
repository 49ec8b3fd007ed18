package org.kroniek.search.query.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kroniek.search.query.date.DateFilter;
import org.kroniek.search.query.Histogram;
import org.kroniek.search.query.HistogramRequest;

/**
 * How the bars that were asked for are counted. Months and years are counted along with the search, at little cost; days
 * could be hundred thousands, so they are counted in a second request, once the months have shown that they are few.
 */
final class HistogramPlan {

    /** Bars of {@link HistogramRequest#AUTO}: what can be told apart on a small screen. */
    static final int AUTO_BARS = 60;
    /** Bars of any other: ten years of days. A wider histogram gets the next wider bars. */
    static final int MAX_BARS = 3_660;
    /** The longest span of months that can hold {@link #AUTO_BARS} days. */
    private static final int AUTO_MONTHS = 3;
    private static final int DAYS_OF_MONTH = 31;

    private final HistogramRequest request;
    private final Optional<DateFilter> limits;

    HistogramPlan(HistogramRequest request, Optional<DateFilter> limits) {
        this.request = request;
        this.limits = limits;
    }

    /** What to count along with the search. */
    List<HistogramRequest> alongside() {
        return switch (request) {
            case YEAR -> List.of(HistogramRequest.YEAR);
            case DAY ->
                daysAreFew() ? List.of(HistogramRequest.DAY) : List.of(HistogramRequest.MONTH, HistogramRequest.YEAR);
            case MONTH, AUTO -> List.of(HistogramRequest.MONTH, HistogramRequest.YEAR);
        };
    }

    /** Whether the reader limited the search to days that can all be shown. */
    private boolean daysAreFew() {
        return limits
                .flatMap(days -> days.from().flatMap(from -> days.to().map(to -> ChronoUnit.DAYS.between(from, to))))
                .filter(days -> days < MAX_BARS).isPresent();
    }

    /**
     * The histogram.
     *
     * @param counted what was counted along with the search
     * @param counting counts again, in another request
     */
    Histogram histogram(Map<HistogramRequest, Map<LocalDate, Long>> counted,
            Function<HistogramRequest, Map<LocalDate, Long>> counting) {
        Map<HistogramRequest, Map<LocalDate, Long>> counts = new HashMap<>(counted);
        HistogramRequest interval = switch (request) {
            case YEAR -> HistogramRequest.YEAR;
            case DAY -> daysAreFew() || months(counts) <= MAX_BARS / DAYS_OF_MONTH
                    ? HistogramRequest.DAY
                    : monthOrYear(counts, MAX_BARS);
            case MONTH -> monthOrYear(counts, MAX_BARS);
            case AUTO -> auto(counts, counting);
        };
        return Timeline.filled(interval, counts.computeIfAbsent(interval, counting));
    }

    private static HistogramRequest auto(Map<HistogramRequest, Map<LocalDate, Long>> counts,
            Function<HistogramRequest, Map<LocalDate, Long>> counting) {
        long months = months(counts);
        if (months > 0 && months <= AUTO_MONTHS) {
            Map<LocalDate, Long> days = counts.computeIfAbsent(HistogramRequest.DAY, counting);
            if (Timeline.width(HistogramRequest.DAY, days) <= AUTO_BARS) {
                return HistogramRequest.DAY;
            }
        }
        return monthOrYear(counts, AUTO_BARS);
    }

    private static HistogramRequest monthOrYear(Map<HistogramRequest, Map<LocalDate, Long>> counts, int bars) {
        return months(counts) <= bars ? HistogramRequest.MONTH : HistogramRequest.YEAR;
    }

    private static long months(Map<HistogramRequest, Map<LocalDate, Long>> counts) {
        return Timeline.width(HistogramRequest.MONTH, counts.getOrDefault(HistogramRequest.MONTH, Map.of()));
    }
}
