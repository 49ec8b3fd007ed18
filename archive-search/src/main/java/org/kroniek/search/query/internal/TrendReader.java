package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.MultiBucketBase;
import co.elastic.clients.elasticsearch._types.aggregations.SingleBucketAggregateBase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.kroniek.search.document.CalendarUnit;
import org.kroniek.search.query.ArticleQuery;
import org.kroniek.search.query.date.DateFilter;
import org.kroniek.search.query.trend.Tally;
import org.kroniek.search.query.trend.TrendQuery;

/** Reads the answers to a {@link TrendPlan}. */
final class TrendReader {

    private TrendReader() {}

    /** From when to when, by which buckets; empty when there is nothing that can be counted over time. */
    static Optional<TrendSpan> span(TrendQuery query, Map<String, Aggregate> answer) {
        Map<LocalDate, Long> months = overTime(part(answer, TrendPlan.MONTHS), MultiBucketBase::docCount);
        Optional<LocalDate> from = first(query.within(), months);
        Optional<LocalDate> to = last(query.within(), months);
        return from.isEmpty() || to.isEmpty() || months.isEmpty() || from.get().isAfter(to.get())
                ? Optional.empty()
                : Optional.of(TrendSpan.of(from.get(), to.get(), query.interval(), known(answer),
                        part(answer, TrendPlan.DATED).filter().docCount(), query.mostBuckets()));
    }

    private static Optional<LocalDate> first(ArticleQuery within, Map<LocalDate, Long> months) {
        return within.filter().dates().flatMap(DateFilter::from)
                .or(() -> months.keySet().stream().min(LocalDate::compareTo));
    }

    private static Optional<LocalDate> last(ArticleQuery within, Map<LocalDate, Long> months) {
        return within.filter().dates().flatMap(DateFilter::to)
                .or(() -> months.keySet().stream().max(LocalDate::compareTo)
                        .map(day -> day.plusMonths(1).minusDays(1)));
    }

    private static Map<CalendarUnit, Long> known(Map<String, Aggregate> answer) {
        Map<CalendarUnit, Long> known = new EnumMap<>(CalendarUnit.class);
        Aggregate units = part(answer, TrendPlan.KNOWN);
        if (units.isSterms()) {
            units.sterms().buckets().array().forEach(
                    bucket -> known.put(CalendarUnit.valueOf(bucket.key().stringValue()), bucket.docCount()));
        }
        return known;
    }

    /** How many articles there are in each bucket, by its first day; empty buckets are left out. */
    static Map<LocalDate, Tally> tallies(Aggregate answer) {
        return overTime(answer, bucket -> new Tally(bucket.docCount(), certain(bucket).docCount()));
    }

    /** How many words the articles have that surely belong to each bucket, likewise. */
    static Map<LocalDate, Long> words(Aggregate answer) {
        return overTime(answer,
                bucket -> Math.round(part(certain(bucket).aggregations(), TrendPlan.WORDS).sum().value()));
    }

    private static SingleBucketAggregateBase certain(MultiBucketBase bucket) {
        return part(bucket.aggregations(), TrendPlan.CERTAIN).filter();
    }

    static Aggregate part(Map<String, Aggregate> answer, String name) {
        return Objects.requireNonNull(answer.get(name), name);
    }

    /** An index without any article has no decades, which Elasticsearch tells by another kind of answer. */
    private static <T> Map<LocalDate, T> overTime(Aggregate answer, Function<MultiBucketBase, T> value) {
        Map<LocalDate, T> values = new HashMap<>();
        if (answer.isDateHistogram()) {
            answer.dateHistogram().buckets().array().forEach(bucket -> values.put(
                    Instant.ofEpochMilli(bucket.key()).atZone(ZoneOffset.UTC).toLocalDate(), value.apply(bucket)));
        } else if (answer.isLterms()) {
            answer.lterms().buckets().array()
                    .forEach(bucket -> values.put(LocalDate.of((int) bucket.key(), 1, 1), value.apply(bucket)));
        }
        return Collections.unmodifiableMap(values);
    }
}
