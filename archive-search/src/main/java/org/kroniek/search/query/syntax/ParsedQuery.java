package org.kroniek.search.query.syntax;

import java.util.List;

/** What comes of reading a query. */
public sealed interface ParsedQuery {

    /**
     * The query has a meaning.
     *
     * @param warnings what was left out, or may not be what was meant
     */
    record Understood(QueryNode tree, List<QueryProblem> warnings) implements ParsedQuery {

        public Understood {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The query has none.
     *
     * @param problems at least one, in the order of their places
     */
    record Refused(List<QueryProblem> problems) implements ParsedQuery {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
