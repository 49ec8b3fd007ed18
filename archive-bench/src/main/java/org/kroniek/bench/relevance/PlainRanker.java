package org.kroniek.bench.relevance;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Elasticsearch with one plain query. It takes the words only: further parameters are the archive's.
 *
 * @param search finds documents for words, so many at most
 */
record PlainRanker(String name, BiFunction<String, Integer, List<String>> search) implements Ranker {

    @Override
    public Optional<List<String>> rank(JudgedQuery query, int most) {
        return Optional.of(search.apply(query.text(), most));
    }
}
