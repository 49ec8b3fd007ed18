package org.kroniek.search.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.search.query.syntax.QueryNode;
import org.kroniek.search.query.syntax.QueryProblem;

/**
 * One page of persons, organisations and places.
 *
 * @param reading how the query was understood
 * @param warnings what was typed but could not be searched
 * @param total exact number of hits
 * @param tookMillis time spent inside Elasticsearch
 * @param kinds how many there are of each kind, whichever kinds the query was limited to; kinds without any are absent
 * @param next cursor of the following page
 * @param previous cursor of the page before
 */
public record AuthorityAnswer(QueryNode reading, List<QueryProblem> warnings, long total, long tookMillis,
        List<AuthorityHit> hits, Map<AuthorityKind, Long> kinds, Optional<String> next, Optional<String> previous) {

    public AuthorityAnswer {
        warnings = List.copyOf(warnings);
        hits = List.copyOf(hits);
        kinds = Map.copyOf(kinds);
    }
}
