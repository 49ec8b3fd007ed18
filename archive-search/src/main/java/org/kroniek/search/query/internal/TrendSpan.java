package org.kroniek.search.query.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kroniek.search.document.CalendarUnit;
import org.kroniek.search.query.trend.Tally;
import org.kroniek.search.query.trend.TrendBucket;
import org.kroniek.search.query.trend.TrendInterval;

/**
 * The stretch of time that a trend covers, and how wide its buckets are.
 *
 * @param first the first day of which anything may be counted
 * @param last the last one
 */
record TrendSpan(LocalDate first, LocalDate last, TrendInterval interval) {

    private static final List<TrendInterval> NARROWEST_FIRST = List.of(TrendInterval.DAY, TrendInterval.MONTH,
            TrendInterval.YEAR);

    /**
     * Chooses the width.
     *
     * @param known how many hits have dates that are known within a day, a month, a year, a decade, and no closer
     * @param hits how many have a date that can be counted
     * @param most how many buckets there may be
     */
    static TrendSpan of(LocalDate first, LocalDate last, TrendInterval wanted, Map<CalendarUnit, Long> known,
            long hits, int most) {
        boolean free = wanted == TrendInterval.AUTO;
        int bound = free ? Math.min(most, HistogramPlan.AUTO_BARS) : most;
        TrendInterval interval = NARROWEST_FIRST.stream().filter(width -> free || width.compareTo(wanted) >= 0)
                .filter(width -> new TrendSpan(first, last, width).width() <= bound)
                .filter(width -> !free || 2 * certain(width, known) >= hits).findFirst().orElse(TrendInterval.DECADE);
        return new TrendSpan(first, last, interval);
    }

    private static long certain(TrendInterval interval, Map<CalendarUnit, Long> known) {
        return unit(interval).andNarrower().stream().mapToLong(unit -> known.getOrDefault(unit, 0L)).sum();
    }

    /** How closely a date has to be known to lie in one bucket for certain. */
    CalendarUnit unit() {
        return unit(interval);
    }

    private static CalendarUnit unit(TrendInterval interval) {
        return switch (interval) {
            case DAY -> CalendarUnit.DAY;
            case MONTH -> CalendarUnit.MONTH;
            case YEAR -> CalendarUnit.YEAR;
            case DECADE -> CalendarUnit.DECADE;
            case AUTO -> throw new IllegalArgumentException("A trend has a definite interval");
        };
    }

    /** How many buckets there are. */
    private long width() {
        return step().between(begin(first), begin(last)) + 1;
    }

    /** The first day of the bucket that a day is in. */
    private LocalDate begin(LocalDate day) {
        return switch (interval) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
            case AUTO -> throw new IllegalArgumentException("A trend has a definite interval");
        };
    }

    private ChronoUnit step() {
        return switch (interval) {
            case DAY -> ChronoUnit.DAYS;
            case MONTH -> ChronoUnit.MONTHS;
            case YEAR -> ChronoUnit.YEARS;
            case DECADE -> ChronoUnit.DECADES;
            case AUTO -> throw new IllegalArgumentException("A trend has a definite interval");
        };
    }

    /** The buckets, by their first days. */
    List<TrendBucket> buckets(Function<LocalDate, Tally> held, Function<LocalDate, Long> words) {
        List<TrendBucket> buckets = new ArrayList<>();
        for (LocalDate from = begin(first); !from.isAfter(last); from = from.plus(1, step())) {
            buckets.add(new TrendBucket(from, from.plus(1, step()).minusDays(1), held.apply(from), words.apply(from)));
        }
        return buckets;
    }
}
