package org.kroniek.search.query;

import java.util.List;
import org.kroniek.search.query.syntax.QueryProblem;

/** What comes of a query. */
public sealed interface SearchOutcome {

    /** The query was understood and answered. */
    record Answered(SearchAnswer answer) implements SearchOutcome {}

    /** The query text could not be understood; each problem says where and why. */
    record Refused(List<QueryProblem> problems) implements SearchOutcome {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** The cursor does not belong to this query, or is damaged. */
    record CursorRefused() implements SearchOutcome {}
}
