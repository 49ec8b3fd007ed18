package org.kroniek.search.query.trend;

import java.util.List;

/**
 * Queries over time.
 *
 * @param interval how wide the buckets are: never {@link TrendInterval#AUTO}, and wider than asked for when there would be
 *        too many
 * @param buckets without a gap: of the days that the filters name, or else from the first to the last in which any query
 *        finds something
 * @param lines one for each query, in the order of the question
 * @param tookMillis time spent inside Elasticsearch
 */
public record Trend(TrendInterval interval, List<TrendBucket> buckets, List<TrendLine> lines, long tookMillis) {

    public Trend {
        buckets = List.copyOf(buckets);
        lines = List.copyOf(lines);
    }
}
