package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kroniek.search.query.syntax.QueryNode;
import org.kroniek.search.query.trend.Occurrences;
import org.kroniek.search.query.trend.TrendBucket;

/** Counts how often something stands in texts, exactly or not at all; see {@link OccurrencePlan}. */
final class OccurrenceCounter {

    /** A word that stands more often than this in one article is a word like "the". */
    private static final int MOST_TIMES = 128;

    private final SearchRunner runner;

    OccurrenceCounter(SearchRunner runner) {
        this.runner = runner;
    }

    Occurrences count(QueryNode tree, OccurrencePlan plan, List<TrendBucket> buckets) {
        if (!OccurrencePlan.isCountable(tree)) {
            return Occurrences.Absent.NOT_A_TERM;
        }
        Map<LocalDate, Long> counts = new HashMap<>();
        for (int first = 1; first <= MOST_TIMES; first += OccurrencePlan.BATCH) {
            SearchResponse<Void> response = runner.reached(plan.batch(first), Void.class);
            if (response.timedOut()) {
                return Occurrences.Absent.TOO_MANY;
            }
            parts(response).forEach(part -> add(part, counts));
            if (last(response).allMatch(part -> part.filter().docCount() == 0)) {
                return new Occurrences.Counted(
                        buckets.stream().map(bucket -> counts.getOrDefault(bucket.from(), 0L)).toList());
            }
        }
        return Occurrences.Absent.TOO_MANY;
    }

    private static Stream<Aggregate> parts(SearchResponse<Void> response) {
        return IntStream.range(0, OccurrencePlan.BATCH).boxed()
                .flatMap(i -> Stream.of(OccurrencePlan.headline(i), OccurrencePlan.text(i)))
                .map(name -> TrendReader.part(response.aggregations(), name));
    }

    private static Stream<Aggregate> last(SearchResponse<Void> response) {
        return Stream
                .of(OccurrencePlan.headline(OccurrencePlan.BATCH - 1), OccurrencePlan.text(OccurrencePlan.BATCH - 1))
                .map(name -> TrendReader.part(response.aggregations(), name));
    }

    private static void add(Aggregate part, Map<LocalDate, Long> counts) {
        TrendReader.tallies(TrendReader.part(part.filter().aggregations(), TrendPlan.OVER_TIME))
                .forEach((day, tally) -> counts.merge(day, tally.certain(), Long::sum));
    }
}
