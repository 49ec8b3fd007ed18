package org.kroniek.search.replay;

import java.util.List;
import org.kroniek.search.query.expansion.Expansion;
import org.kroniek.search.query.syntax.QueryNode;
import org.kroniek.search.query.syntax.QueryPrinter;

/**
 * What a search looked for.
 *
 * @param canonical the query as it was understood, written as a query
 * @param expansions what was looked for beside its words
 */
public record Searched(String canonical, List<Expansion> expansions) {

    public Searched {
        expansions = List.copyOf(expansions);
    }

    public static Searched of(QueryNode reading, List<Expansion> expansions) {
        return new Searched(new QueryPrinter().print(reading), expansions);
    }
}
