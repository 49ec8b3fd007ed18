package org.kroniek.search.query;

import java.util.List;
import org.kroniek.search.query.syntax.QueryNode;
import org.kroniek.search.query.syntax.QueryProblem;

/**
 * Events on a map.
 *
 * @param reading how the query was understood
 * @param warnings what was typed but could not be searched
 * @param events those with a place whose coordinates are known, in the order of the query; at most {@value #MOST}
 * @param total how many such events there are
 */
public record EventMap(QueryNode reading, List<QueryProblem> warnings, List<EventHit> events, long total) {

    /** Events on one map: more nobody can tell apart. */
    public static final int MOST = 10_000;

    public EventMap {
        warnings = List.copyOf(warnings);
        events = List.copyOf(events);
    }

    /** Whether there are more events than the map shows. */
    public boolean isCut() {
        return total > events.size();
    }
}
