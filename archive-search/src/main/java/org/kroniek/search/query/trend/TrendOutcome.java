package org.kroniek.search.query.trend;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kroniek.search.query.syntax.QueryProblem;

/** What comes of a question for trends. */
public sealed interface TrendOutcome {

    /** All lines were understood and counted. */
    record Answered(Trend trend) implements TrendOutcome {}

    /**
     * At least one line could not be understood.
     *
     * @param problems why, by the number of the line, from 0
     */
    record Refused(SortedMap<Integer, List<QueryProblem>> problems) implements TrendOutcome {

        public Refused {
            problems = new TreeMap<>(problems);
        }
    }
}
