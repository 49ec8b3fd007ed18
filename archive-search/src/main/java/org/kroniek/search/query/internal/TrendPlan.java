package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.FieldDateMath;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kroniek.search.document.ArticleFields;
import org.kroniek.search.document.DateFields;
import org.kroniek.search.query.ArticleQuery;

/**
 * A question for trends in Elasticsearch's terms: a first request finds out from when to when there is anything to count, a
 * second counts all lines and what the archive holds in one go, so that the numbers belong to each other.
 */
final class TrendPlan {

    static final String MONTHS = "months";
    static final String KNOWN = "known";
    static final String HELD = "held";
    static final String DATED = "dated";
    static final String OVER_TIME = "overTime";
    static final String CERTAIN = "certain";
    static final String WORDS = "words";

    /** All decades of years with four digits. */
    private static final int DECADES = 1_000;
    private static final int KINDS_OF_CERTAINTY = 10;

    private final Readership readership;
    private final List<Query> limits;
    private final List<Query> lines;

    /**
     * @param lines what each of them finds
     * @param readership of those who ask
     */
    TrendPlan(ArticleQuery within, List<Query> lines, Readership readership) {
        this.readership = readership;
        this.limits = ArticleFilters.of(within.filter(), within.facets(), readership).all();
        this.lines = lines;
    }

    /** Where words are looked up. */
    SearchedFields fields() {
        return readership.profile().anywhere();
    }

    /** Which articles are counted at all. */
    List<Query> limits() {
        return limits;
    }

    static String line(int number) {
        return "line-" + number;
    }

    /** When there is anything to count, and how closely it is known when that was. */
    SearchRequest.Builder span() {
        Query any = Query.of(q -> q.bool(b -> b.should(lines).minimumShouldMatch("1")));
        return counting(Query.of(q -> q.bool(b -> b.filter(any).filter(limits))), Map.of(
                MONTHS, Aggregation.of(a -> a.dateHistogram(
                        h -> h.field(DateFields.TIMELINE).calendarInterval(CalendarInterval.Month).minDocCount(1))),
                KNOWN, Aggregation.of(a -> a.terms(t -> t.field(DateFields.CERTAIN_IN).size(KINDS_OF_CERTAINTY))),
                DATED, dated()));
    }

    /** Everything that is counted. */
    SearchRequest.Builder counts(TrendSpan span) {
        SearchRequest.Builder request = counting(Query.of(q -> q.bool(b -> b.filter(limits))),
                Map.of(HELD, overTime(span,
                        Map.of(WORDS, Aggregation.of(a -> a.sum(s -> s.field(ArticleFields.WORD_COUNT)))))));
        for (int i = 0; i < lines.size(); i++) {
            Query line = lines.get(i);
            request.aggregations(line(i), Aggregation.of(a -> a.filter(line).aggregations(DATED, dated())
                    .aggregations(OVER_TIME, overTime(span, Map.of()))));
        }
        return request;
    }

    private static SearchRequest.Builder counting(Query query, Map<String, Aggregation> aggregations) {
        return new SearchRequest.Builder().query(query).size(0).trackTotalHits(t -> t.enabled(false))
                .aggregations(aggregations);
    }

    private static Aggregation dated() {
        return Aggregation.of(a -> a.filter(f -> f.exists(e -> e.field(DateFields.TIMELINE))));
    }

    /** @param ofCertain what is summed of the articles that surely belong to a bucket */
    static Aggregation overTime(TrendSpan span, Map<String, Aggregation> ofCertain) {
        Aggregation certain = Aggregation.of(a -> a
                .filter(Clauses.anyOf(DateFields.CERTAIN_IN, span.unit().andNarrower())).aggregations(ofCertain));
        return switch (span.interval()) {
            case DAY -> calendar(CalendarInterval.Day, span, certain);
            case MONTH -> calendar(CalendarInterval.Month, span, certain);
            case YEAR -> calendar(CalendarInterval.Year, span, certain);
            // Elasticsearch has no such interval; a field of decades counts each article once in each of them.
            case DECADE -> Aggregation.of(a -> a.terms(t -> t.field(DateFields.DECADES).size(DECADES))
                    .aggregations(CERTAIN, certain));
            case AUTO -> throw new IllegalArgumentException("A trend has a definite interval");
        };
    }

    private static Aggregation calendar(CalendarInterval interval, TrendSpan span, Aggregation certain) {
        return Aggregation.of(a -> a
                .dateHistogram(h -> h.field(DateFields.TIMELINE).calendarInterval(interval).minDocCount(1)
                        .hardBounds(bounds -> bounds.min(day(span.first())).max(day(span.last()))))
                .aggregations(CERTAIN, certain));
    }

    private static FieldDateMath day(LocalDate day) {
        return FieldDateMath.of(b -> b.expr(day.toString()));
    }
}
