package org.kroniek.search.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.search.query.expansion.Expansion;
import org.kroniek.search.query.syntax.QueryNode;
import org.kroniek.search.query.syntax.QueryProblem;

/**
 * One page of events and what is known about all of them.
 *
 * @param reading how the query was understood
 * @param warnings what was typed but could not be searched
 * @param expansions what was looked for beside the words that were typed, and what the reader took away of it
 * @param total exact number of hits
 * @param tookMillis time spent inside Elasticsearch
 * @param facets for each facet asked for, its values, most frequent first; years newest first
 * @param next cursor of the following page
 * @param previous cursor of the page before
 */
public record EventAnswer(QueryNode reading, List<QueryProblem> warnings, List<Expansion> expansions, long total,
        long tookMillis,
        List<EventHit> hits, Map<EventFacet, List<FacetBucket>> facets, Optional<Histogram> histogram,
        Optional<String> next, Optional<String> previous) {

    public EventAnswer {
        warnings = List.copyOf(warnings);
        expansions = List.copyOf(expansions);
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }
}
