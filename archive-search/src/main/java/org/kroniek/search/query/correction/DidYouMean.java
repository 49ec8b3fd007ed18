package org.kroniek.search.query.correction;

import java.util.Optional;
import org.kroniek.search.client.SearchUnavailableException;
import org.kroniek.search.query.ArticleQuery;
import org.kroniek.search.query.SearchAnswer;

/** Guesses what was meant by a query that finds nothing, or next to nothing. */
public interface DidYouMean {

    /**
     * The query with the nearest words that articles do have in the place of those that none has; empty when it finds enough,
     * when articles have all its words, and when the other query finds no more.
     *
     * @param answer to the query
     * @throws SearchUnavailableException when Elasticsearch cannot be reached or does not answer in time
     */
    Optional<Correction> correction(ArticleQuery query, SearchAnswer answer);
}
