package org.kroniek.bench.relevance;

import java.util.List;
import java.util.Map;
import org.kroniek.bench.measure.Samples;

/**
 * What one side has brought.
 *
 * @param measures of each query that has anything relevant, in the order of the queries
 * @param refused those of them that were not understood, and so found nothing
 * @param nanoseconds that the first page of each query took in each round
 */
public record RankerResult(String name, Map<JudgedQuery, RankingMeasures> measures, List<JudgedQuery> refused,
        Samples nanoseconds) {

    /** Over all queries. */
    public RankingMeasures mean() {
        return RankingMeasures.mean(measures.values());
    }
}
