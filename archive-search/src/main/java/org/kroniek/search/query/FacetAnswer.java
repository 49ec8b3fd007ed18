package org.kroniek.search.query;

import java.util.List;

/**
 * Values of a facet.
 *
 * @param values the most frequent first, years the latest first
 * @param more whether there are others
 */
public record FacetAnswer(List<FacetBucket> values, boolean more) {

    public FacetAnswer {
        values = List.copyOf(values);
    }
}
