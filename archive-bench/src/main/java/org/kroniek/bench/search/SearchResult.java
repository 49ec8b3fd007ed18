package org.kroniek.bench.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kroniek.bench.measure.Spread;

/**
 * What a race of searches gave.
 *
 * @param alone each search asked over one connection, in the order of the list
 * @param rounds all searches of a round over one connection
 * @param together all searches over several connections at once
 * @param connections how many those are
 */
public record SearchResult(Map<SearchCase, Timings> alone, List<Timings> rounds, Timings together, int connections) {

    /** The ratio of medians over all searches, round by round. */
    public Spread medianRatio() {
        return Spread.of(rounds.stream().map(round -> round.ratio(50)).toList());
    }

    /** All searches over one connection. */
    public Timings all() {
        Timings all = new Timings();
        rounds.forEach(all::addAll);
        return all;
    }

    public Map<String, Timings> byKind() {
        Map<String, Timings> kinds = new LinkedHashMap<>();
        alone.forEach((search, timings) -> kinds.computeIfAbsent(search.kind(), _ -> new Timings()).addAll(timings));
        return kinds;
    }

    public long searchesOf(String kind) {
        return alone.keySet().stream().filter(search -> search.kind().equals(kind)).count();
    }
}
