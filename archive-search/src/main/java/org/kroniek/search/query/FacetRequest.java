package org.kroniek.search.query;

import java.util.Optional;
import java.util.Set;

/**
 * Which values of a facet are asked for.
 *
 * @param among only these values; empty for any
 * @param size at most so many, 1 to {@value #MAX_SIZE}, the most frequent
 */
public record FacetRequest(Facet facet, Optional<Set<String>> among, int size) {

    /** Enough to look through. */
    public static final int MAX_SIZE = 1_000;

    public FacetRequest {
        PageSize.check(size, MAX_SIZE);
        among = among.map(Set::copyOf);
    }
}
