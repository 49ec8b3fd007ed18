package org.kroniek.search.query;

import org.kroniek.search.client.SearchUnavailableException;

/** Search that gives all hits, however many there are. */
public interface ArticleWalk {

    /**
     * Begins a walk over all hits. Whoever begins one closes it.
     *
     * @throws SearchUnavailableException when Elasticsearch cannot be reached or does not answer in time
     */
    SearchOutcome<ArticleView> begin(WalkQuery query);
}
