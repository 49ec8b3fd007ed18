package org.kroniek.search.query.trend;

import java.util.List;
import org.kroniek.search.query.ArticleQuery;

/**
 * A validated question for trends.
 *
 * @param lines queries as typed, 1 to {@value #MOST_LINES}
 * @param within the filters and the choice of expansions of a search, for all lines alike; its text, order and page are
 *        not heeded
 * @param mostBuckets how many the answer may have at most, up to {@value #MOST_BUCKETS}; when there would be more they are wider
 * @param occurrences whether it is counted how often words stand in articles, which takes longer
 */
public record TrendQuery(List<String> lines, ArticleQuery within, TrendInterval interval, int mostBuckets,
        boolean occurrences) {

    /** More lines than these cannot be told apart in a drawing. */
    public static final int MOST_LINES = 6;
    /** Ten years of days. With {@link #MOST_LINES} lines, far below what Elasticsearch counts at once. */
    public static final int MOST_BUCKETS = 3_660;

    public TrendQuery {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            throw new IllegalArgumentException("Lines: " + lines.size());
        }
        if (mostBuckets < 1 || mostBuckets > MOST_BUCKETS) {
            throw new IllegalArgumentException("Buckets: " + mostBuckets);
        }
    }
}
