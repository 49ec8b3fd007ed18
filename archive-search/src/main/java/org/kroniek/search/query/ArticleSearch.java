package org.kroniek.search.query;

import org.kroniek.search.client.SearchUnavailableException;

/** Full-text search over articles. */
public interface ArticleSearch {

    /**
     * Answers a query.
     *
     * @throws SearchUnavailableException when Elasticsearch cannot be reached or does not answer in time
     */
    SearchOutcome<SearchAnswer> search(ArticleQuery query);
}
