package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.FieldDateMath;
import co.elastic.clients.elasticsearch._types.aggregations.MultiBucketBase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kroniek.search.document.CalendarUnit;
import org.kroniek.search.document.DateFields;
import org.kroniek.search.document.EventFields;
import org.kroniek.search.query.date.DateFilter;
import org.kroniek.search.query.EventHistogram;
import org.kroniek.search.query.EventInterval;

/** Events counted by hours to decades; only bars that have hits are asked for, as with articles. */
final class EventTimeline {

    /** All decades of years with four digits. */
    private static final int DECADES = 1_000;

    private static final String CERTAIN = "certain";

    private EventTimeline() {}

    /** The counting itself, within the days that the reader limited the search to. */
    static Aggregation counting(EventInterval interval, Optional<DateFilter> limits) {
        return switch (interval) {
            // Elasticsearch has no such interval; a field of decades counts each event once in each of them.
            case DECADE -> Aggregation.of(a -> a.terms(t -> t.field(DateFields.DECADES).size(DECADES))
                    .aggregations(CERTAIN, certain(CalendarUnit.DECADE)));
            case YEAR -> calendar(CalendarInterval.Year, limits, CalendarUnit.YEAR);
            case MONTH -> calendar(CalendarInterval.Month, limits, CalendarUnit.MONTH);
            case DAY -> calendar(CalendarInterval.Day, limits, CalendarUnit.DAY);
            case HOUR -> calendar(CalendarInterval.Hour, limits, CalendarUnit.DAY);
            case AUTO -> throw new IllegalArgumentException("A histogram has a definite interval");
        };
    }

    /** @param unit to which a date must be known to belong to a bar for certain; hours are known of no other date */
    private static Aggregation calendar(CalendarInterval interval, Optional<DateFilter> limits, CalendarUnit unit) {
        boolean hours = interval == CalendarInterval.Hour;
        return Aggregation.of(a -> a.dateHistogram(histogram -> {
            limits.filter(days -> days.from().isPresent() || days.to().isPresent())
                    .ifPresent(days -> histogram.hardBounds(bounds -> {
                        days.from().ifPresent(day -> bounds.min(moment(day, hours ? "T00:00:00" : "")));
                        days.to().ifPresent(day -> bounds.max(moment(day, hours ? "T23:59:59" : "")));
                        return bounds;
                    }));
            return histogram.field(hours ? EventFields.HOURS : DateFields.TIMELINE).calendarInterval(interval)
                    .minDocCount(1);
        }).aggregations(CERTAIN, certain(unit)));
    }

    /** @param time what makes a day a moment, in the form of the field */
    private static FieldDateMath moment(LocalDate day, String time) {
        return FieldDateMath.of(b -> b.expr(day + time));
    }

    private static Aggregation certain(CalendarUnit unit) {
        return Aggregation.of(a -> a.filter(Clauses.anyOf(DateFields.CERTAIN_IN, unit.andNarrower())));
    }

    /** The counts by the moment each bar begins; empty bars are left out. */
    static Map<LocalDateTime, EventTally> read(Aggregate answer, Optional<DateFilter> limits) {
        Map<LocalDateTime, EventTally> counts = new HashMap<>();
        if (answer.isDateHistogram()) {
            answer.dateHistogram().buckets().array().forEach(bucket -> counts.put(
                    Instant.ofEpochMilli(bucket.key()).atZone(ZoneOffset.UTC).toLocalDateTime(), tally(bucket)));
        } else if (answer.isLterms()) {
            answer.lterms().buckets().array().forEach(bucket -> {
                LocalDateTime from = LocalDateTime.of((int) bucket.key(), 1, 1, 0, 0);
                if (isWithin(limits, from, next(EventInterval.DECADE, from))) {
                    counts.put(from, tally(bucket));
                }
            });
        }
        return counts;
    }

    private static EventTally tally(MultiBucketBase bucket) {
        return new EventTally(bucket.docCount(),
                Objects.requireNonNull(bucket.aggregations().get(CERTAIN), CERTAIN).filter().docCount());
    }

    private static boolean isWithin(Optional<DateFilter> limits, LocalDateTime from, LocalDateTime until) {
        return limits.flatMap(DateFilter::from).map(day -> day.atStartOfDay().isBefore(until)).orElse(true)
                && limits.flatMap(DateFilter::to).map(day -> !day.atStartOfDay().isBefore(from)).orElse(true);
    }

    /** How many bars there would be from the first to the last with hits. */
    static long width(EventInterval interval, Map<LocalDateTime, EventTally> counts) {
        // Each count stands at the first moment of its bar, so whole units lie between them.
        return counts.isEmpty()
                ? 0
                : unit(interval).between(Collections.min(counts.keySet()), Collections.max(counts.keySet())) + 1;
    }

    /** Every bar from the first to the last with hits. */
    static EventHistogram filled(EventInterval interval, Map<LocalDateTime, EventTally> counts) {
        List<EventHistogram.Bar> bars = new ArrayList<>();
        long width = width(interval, counts);
        LocalDateTime from = width == 0 ? LocalDateTime.MIN : Collections.min(counts.keySet());
        for (long i = 0; i < width; i++) {
            LocalDateTime until = next(interval, from);
            EventTally tally = counts.getOrDefault(from, EventTally.NONE);
            bars.add(new EventHistogram.Bar(from, until, tally.count(), tally.certain()));
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
