package org.kroniek.search.query;

import org.kroniek.search.client.SearchUnavailableException;

/** Finds persons, organisations and places by any of their names. */
public interface AuthoritySearch {

    /**
     * Answers a query.
     *
     * @throws SearchUnavailableException when Elasticsearch cannot be reached or does not answer in time
     */
    SearchOutcome<AuthorityAnswer> search(AuthorityQuery query);
}
