package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch._types.aggregations.FieldDateMath;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.search.document.DateFields;
import org.kroniek.search.query.date.DateFilter;
import org.kroniek.search.query.Histogram;
import org.kroniek.search.query.HistogramRequest;

/**
 * Hits counted by days, months or years. Only the bars that have hits are asked for and the others filled in here, so
 * that an article of 1850 beside those of today does not cost thousands of empty ones.
 */
final class Timeline {

    private Timeline() {}

    /** The counting itself, within the days that the reader limited the search to. */
    static Aggregation counting(HistogramRequest interval, Optional<DateFilter> limits) {
        return Aggregation.of(a -> a.dateHistogram(histogram -> {
            limits.filter(days -> days.from().isPresent() || days.to().isPresent())
                    .ifPresent(days -> histogram.hardBounds(bounds -> {
                        days.from().ifPresent(day -> bounds.min(FieldDateMath.of(b -> b.expr(day.toString()))));
                        days.to().ifPresent(day -> bounds.max(FieldDateMath.of(b -> b.expr(day.toString()))));
                        return bounds;
                    }));
            return histogram.field(DateFields.TIMELINE).calendarInterval(calendar(interval)).minDocCount(1);
        }));
    }

    /** The counts by first day; empty bars are left out. */
    static Map<LocalDate, Long> read(Aggregate answer) {
        Map<LocalDate, Long> counts = new HashMap<>();
        for (DateHistogramBucket bucket : answer.dateHistogram().buckets().array()) {
            counts.put(Instant.ofEpochMilli(bucket.key()).atZone(ZoneOffset.UTC).toLocalDate(), bucket.docCount());
        }
        return counts;
    }

    /** How many bars there would be from the first to the last with hits. */
    static long width(HistogramRequest interval, Map<LocalDate, Long> counts) {
        if (counts.isEmpty()) {
            return 0;
        }
        // Each count stands at the first day of its bar, so whole units lie between them.
        return unit(interval).between(Collections.min(counts.keySet()), Collections.max(counts.keySet())) + 1;
    }

    /** Every bar from the first to the last with hits. */
    static Histogram filled(HistogramRequest interval, Map<LocalDate, Long> counts) {
        List<Histogram.Bar> bars = new ArrayList<>();
        long width = width(interval, counts);
        LocalDate from = width == 0 ? LocalDate.EPOCH : Collections.min(counts.keySet());
        for (long i = 0; i < width; i++) {
            LocalDate next = from.plus(1, unit(interval));
            bars.add(new Histogram.Bar(from, next.minusDays(1), counts.getOrDefault(from, 0L)));
            from = next;
        }
        return new Histogram(interval, bars);
    }

    private static ChronoUnit unit(HistogramRequest interval) {
        return switch (interval) {
            case YEAR -> ChronoUnit.YEARS;
            case MONTH -> ChronoUnit.MONTHS;
            case DAY -> ChronoUnit.DAYS;
            case AUTO -> throw new IllegalArgumentException("A histogram has a definite interval");
        };
    }

    private static CalendarInterval calendar(HistogramRequest interval) {
        return switch (interval) {
            case YEAR -> CalendarInterval.Year;
            case MONTH -> CalendarInterval.Month;
            case DAY -> CalendarInterval.Day;
            case AUTO -> throw new IllegalArgumentException("A histogram has a definite interval");
        };
    }
}
