package org.kroniek.search.query.trend;

import org.kroniek.search.client.SearchUnavailableException;

/** Counts over time how many articles queries find. */
public interface TrendSearch {

    /**
     * Counts exactly: a part of the archive that was not reached in time is a failure, not a smaller number.
     *
     * @throws SearchUnavailableException when Elasticsearch cannot be reached or does not answer in time
     */
    TrendOutcome trend(TrendQuery query);
}
