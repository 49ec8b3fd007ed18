package org.kroniek.search.query;

import org.kroniek.search.client.SearchUnavailableException;

/** Looks into the values of a facet, of which a search itself shows the most frequent only. */
public interface FacetSearch {

    /**
     * Counts values over all articles that a question finds, without heeding what is chosen of that facet itself.
     *
     * @param query its place, page size, facets and histogram do not matter
     * @throws SearchUnavailableException when Elasticsearch cannot be reached or does not answer in time
     */
    SearchOutcome<FacetAnswer> values(ArticleQuery query, FacetRequest request);
}
