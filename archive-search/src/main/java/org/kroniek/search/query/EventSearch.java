package org.kroniek.search.query;

import org.kroniek.search.client.SearchUnavailableException;

/** Finds confirmed events by their words, time, place and those who took part. */
public interface EventSearch {

    /**
     * Answers a query.
     *
     * @throws SearchUnavailableException when Elasticsearch cannot be reached or does not answer in time
     */
    SearchOutcome<EventAnswer> search(EventQuery query);

    /**
     * Where the same events happened: all of them at once, for a map. Size and cursor, facets and histogram of the query
     * are not heeded.
     *
     * @throws SearchUnavailableException when Elasticsearch cannot be reached or does not answer in time
     */
    SearchOutcome<EventMap> map(EventQuery query);
}
