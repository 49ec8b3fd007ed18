package org.kroniek.search.query;

import java.util.List;
import org.kroniek.search.query.syntax.QueryProblem;

/**
 * What comes of a query.
 *
 * @param <A> the answer to a query that can be answered
 */
public sealed interface SearchOutcome<A> {

    /** The query was understood and answered. */
    record Answered<A>(A answer) implements SearchOutcome<A> {}

    /** The query text could not be understood; each problem says where and why. */
    record Refused<A>(List<QueryProblem> problems) implements SearchOutcome<A> {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** The cursor does not belong to this query, or is damaged. */
    record CursorRefused<A>() implements SearchOutcome<A> {}
}
