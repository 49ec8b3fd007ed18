package org.kroniek.web.search;

import java.util.Optional;
import java.util.Set;
import org.kroniek.search.query.EventFacet;
import org.kroniek.search.query.HistogramInterval;

/** How much of an answer about events is wanted. */
public record EventExtent(int size, Set<EventFacet> facets, Optional<HistogramInterval> histogram) {

    public EventExtent {
        facets = Set.copyOf(facets);
    }
}
