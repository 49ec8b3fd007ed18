package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kroniek.search.document.DateFields;
import org.kroniek.search.query.expansion.Expansions;
import org.kroniek.search.query.syntax.QueryNode;

/**
 * Asks how often something stands in texts. Elasticsearch counts documents, not occurrences; but the sum of how often it stands in
 * each is the number of texts in which it stands at least once, plus those in which it does at least twice, and so on until
 * there are none: a row of requests that soon ends, since few articles have a word often.
 */
final class OccurrencePlan {

    /** How many times are asked for at once. */
    static final int BATCH = 8;

    private final QueryNode tree;
    private final IntervalTranslator headlines;
    private final IntervalTranslator texts;
    private final List<Query> limits;
    private final TrendSpan span;

    /** @param plan says which articles are counted at all, and where */
    OccurrencePlan(QueryNode tree, Expansions expansions, TrendPlan plan, TrendSpan span) {
        SearchedFields all = plan.fields();
        this.tree = tree;
        this.headlines = new IntervalTranslator(
                new SearchedFields(all.texts().stream().filter(text -> !text.begins()).toList()), expansions);
        this.texts = new IntervalTranslator(
                new SearchedFields(all.texts().stream().filter(SearchedText::begins).toList()), expansions);
        this.limits = new ArrayList<>(plan.limits());
        this.limits.add(Clauses.anyOf(DateFields.CERTAIN_IN, span.unit().andNarrower()));
        this.span = span;
    }

    /** Whether it is clear what an occurrence of it is. */
    static boolean isCountable(QueryNode node) {
        return switch (node) {
            case QueryNode.Word _,QueryNode.Phrase _,QueryNode.Literal _ -> true;
            case QueryNode.Or(var operands) -> operands.stream().allMatch(OccurrencePlan::isCountable);
            default -> false;
        };
    }

    /** How many articles there are in which it stands that often, from so many times on. */
    SearchRequest.Builder batch(int first) {
        Query often = Query.of(q -> q.bool(b -> b.should(headlines.times(tree, first), texts.times(tree, first))
                .minimumShouldMatch("1")));
        SearchRequest.Builder request = new SearchRequest.Builder().size(0).trackTotalHits(t -> t.enabled(false))
                .query(q -> q.bool(b -> b.filter(often).filter(limits)));
        for (int i = 0; i < BATCH; i++) {
            request.aggregations(headline(i), counted(headlines.times(tree, first + i)));
            request.aggregations(text(i), counted(texts.times(tree, first + i)));
        }
        return request;
    }

    private Aggregation counted(Query times) {
        return Aggregation.of(a -> a.filter(times)
                .aggregations(Map.of(TrendPlan.OVER_TIME, TrendPlan.overTime(span, Map.of()))));
    }

    static String headline(int number) {
        return "headline-" + number;
    }

    static String text(int number) {
        return "text-" + number;
    }
}
