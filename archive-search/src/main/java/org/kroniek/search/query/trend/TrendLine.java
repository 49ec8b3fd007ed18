package org.kroniek.search.query.trend;

import java.util.List;
import org.kroniek.search.query.expansion.Expansion;
import org.kroniek.search.query.syntax.QueryNode;
import org.kroniek.search.query.syntax.QueryProblem;

/**
 * One query over time.
 *
 * @param text as typed
 * @param reading how it was understood
 * @param warnings what was typed but could not be searched
 * @param expansions what was looked for beside the words that were typed
 * @param total articles it finds, whenever they are from
 * @param undated those among them that no bucket can have: without a date, or with one that is open or spans more than 50 years
 * @param tallies articles it finds in each bucket of the trend, in the same order
 * @param occurrences how often its words stand in the articles of each bucket
 */
public record TrendLine(String text, QueryNode reading, List<QueryProblem> warnings, List<Expansion> expansions,
        long total, long undated, List<Tally> tallies, Occurrences occurrences) {

    public TrendLine {
        warnings = List.copyOf(warnings);
        expansions = List.copyOf(expansions);
        tallies = List.copyOf(tallies);
    }
}
