package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.FieldDateMath;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.search.document.DateFields;
import org.kroniek.search.document.EventFields;
import org.kroniek.search.query.DateFilter;
import org.kroniek.search.query.EventHistogram;
import org.kroniek.search.query.EventInterval;

/** Events counted by hours to decades; only bars that have hits are asked for, as with articles. */
final class EventTimeline {

    /** All decades of years with four digits. */
    private static final int DECADES = 1_000;

    private EventTimeline() {}

    /** The counting itself, within the days that the reader limited the search to. */
    static Aggregation counting(EventInterval interval, Optional<DateFilter> limits) {
        return switch (interval) {
            // Elasticsearch has no such interval; a field of decades counts each event once in each of them.
            case DECADE -> Aggregation.of(a -> a.terms(t -> t.field(EventFields.DECADES).size(DECADES)));
            case YEAR -> calendar(DateFields.TIMELINE, CalendarInterval.Year, limits, "", "");
            case MONTH -> calendar(DateFields.TIMELINE, CalendarInterval.Month, limits, "", "");
            case DAY -> calendar(DateFields.TIMELINE, CalendarInterval.Day, limits, "", "");
            case HOUR -> calendar(EventFields.HOURS, CalendarInterval.Hour, limits, "T00:00:00", "T23:59:59");
            case AUTO -> throw new IllegalArgumentException("A histogram has a definite interval");
        };
    }

    /**
     * @param begin what makes a day its first moment, in the form of the field
     * @param end what makes a day its last moment
     */
    private static Aggregation calendar(String field, CalendarInterval interval, Optional<DateFilter> limits,
            String begin, String end) {
        return Aggregation.of(a -> a.dateHistogram(histogram -> {
            limits.filter(days -> days.from().isPresent() || days.to().isPresent())
                    .ifPresent(days -> histogram.hardBounds(bounds -> {
                        days.from().ifPresent(day -> bounds.min(FieldDateMath.of(b -> b.expr(day + begin))));
                        days.to().ifPresent(day -> bounds.max(FieldDateMath.of(b -> b.expr(day + end))));
                        return bounds;
                    }));
            return histogram.field(field).calendarInterval(interval).minDocCount(1);
        }));
    }

    /** The counts by the moment each bar begins; empty bars are left out. */
    static Map<LocalDateTime, Long> read(Aggregate answer, Optional<DateFilter> limits) {
        Map<LocalDateTime, Long> counts = new HashMap<>();
        if (answer.isDateHistogram()) {
            answer.dateHistogram().buckets().array().forEach(bucket -> counts.put(
                    Instant.ofEpochMilli(bucket.key()).atZone(ZoneOffset.UTC).toLocalDateTime(), bucket.docCount()));
        } else if (answer.isLterms()) {
            answer.lterms().buckets().array().forEach(bucket -> {
                LocalDateTime from = LocalDateTime.of((int) bucket.key(), 1, 1, 0, 0);
                if (isWithin(limits, from, next(EventInterval.DECADE, from))) {
                    counts.put(from, bucket.docCount());
                }
            });
        }
        return counts;
    }

    private static boolean isWithin(Optional<DateFilter> limits, LocalDateTime from, LocalDateTime until) {
        return limits.flatMap(DateFilter::from).map(day -> day.atStartOfDay().isBefore(until)).orElse(true)
                && limits.flatMap(DateFilter::to).map(day -> !day.atStartOfDay().isBefore(from)).orElse(true);
    }

    /** How many bars there would be from the first to the last with hits. */
    static long width(EventInterval interval, Map<LocalDateTime, Long> counts) {
        // Each count stands at the first moment of its bar, so whole units lie between them.
        return counts.isEmpty()
                ? 0
                : unit(interval).between(Collections.min(counts.keySet()), Collections.max(counts.keySet())) + 1;
    }

    /** Every bar from the first to the last with hits. */
    static EventHistogram filled(EventInterval interval, Map<LocalDateTime, Long> counts) {
        List<EventHistogram.Bar> bars = new ArrayList<>();
        long width = width(interval, counts);
        LocalDateTime from = width == 0 ? LocalDateTime.MIN : Collections.min(counts.keySet());
        for (long i = 0; i < width; i++) {
            LocalDateTime until = next(interval, from);
            bars.add(new EventHistogram.Bar(from, until, counts.getOrDefault(from, 0L)));
            from = until;
        }
        return new EventHistogram(interval, bars);
    }

    private static LocalDateTime next(EventInterval interval, LocalDateTime from) {
        return from.plus(1, unit(interval));
    }

    private static ChronoUnit unit(EventInterval interval) {
        return switch (interval) {
            case HOUR -> ChronoUnit.HOURS;
            case DAY -> ChronoUnit.DAYS;
            case MONTH -> ChronoUnit.MONTHS;
            case YEAR -> ChronoUnit.YEARS;
            case DECADE -> ChronoUnit.DECADES;
            case AUTO -> throw new IllegalArgumentException("A histogram has a definite interval");
        };
    }
}
