package org.kroniek.bench.relevance;

import java.util.List;
import java.util.Optional;

/** Something that puts documents in an order for a query. */
public interface Ranker {

    /** For the report. */
    String name();

    /**
     * The documents found, best first; empty when the query was refused.
     *
     * @param most number of documents after which no more are wanted
     */
    Optional<List<String>> rank(JudgedQuery query, int most);
}
