package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch._types.aggregations.FieldDateMath;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.search.document.ArticleFields;
import org.kroniek.search.query.DateFilter;
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
            return histogram.field(ArticleFields.TIMELINE).calendarInterval(calendar(interval)).minDocCount(1);
        }));
    }

    /** The counts by first day, earliest first; empty bars are left out. */
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
        LocalDate first = counts.keySet().stream().min(LocalDate::compareTo).orElseThrow();
        LocalDate last = counts.keySet().stream().max(LocalDate::compareTo).orElseThrow();
        return switch (interval) {
            case YEAR -> last.getYear() - first.getYear() + 1L;
            case MONTH ->
                last.getYear() * 12L + last.getMonthValue() - first.getYear() * 12L - first.getMonthValue() + 1;
            case DAY -> last.toEpochDay() - first.toEpochDay() + 1;
            case AUTO -> throw new IllegalArgumentException("A histogram has a definite interval");
        };
    }

    /** Every bar from the first to the last with hits. */
    static Histogram filled(HistogramRequest interval, Map<LocalDate, Long> counts) {
        List<Histogram.Bar> bars = new ArrayList<>();
        long width = width(interval, counts);
        LocalDate from = counts.keySet().stream().min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        for (long i = 0; i < width; i++) {
            LocalDate next = next(interval, from);
            bars.add(new Histogram.Bar(from, next.minusDays(1), counts.getOrDefault(from, 0L)));
            from = next;
        }
        return new Histogram(interval, bars);
    }

    private static LocalDate next(HistogramRequest interval, LocalDate from) {
        return switch (interval) {
            case YEAR -> from.plusYears(1);
            case MONTH -> from.plusMonths(1);
            case DAY -> from.plusDays(1);
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
