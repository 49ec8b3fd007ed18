package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What hits are limited to. Where a filter belongs to a facet that is asked for, it must not count for that facet: the
 * other values are shown too, so that a reader can add or change to them. Such filters are applied after counting.
 *
 * @param <F> the facets
 */
final class Filters<F> {

    private final Map<F, Query> ofFacets = new LinkedHashMap<>();
    private final List<Query> others = new ArrayList<>();
    private final Set<F> counted;

    /** @param counted the facets that are asked for */
    Filters(Set<F> counted) {
        this.counted = counted;
    }

    /** Adds one that belongs to a facet. */
    void add(F facet, Query filter) {
        ofFacets.put(facet, filter);
    }

    /** Adds one that belongs to a facet: any of the values; none of them means no filter. */
    void anyOf(F facet, String field, Collection<?> values) {
        if (!values.isEmpty()) {
            add(facet, Clauses.anyOf(field, values));
        }
    }

    /** Adds one that belongs to no facet. */
    void add(Query filter) {
        others.add(filter);
    }

    /** All of them. */
    List<Query> all() {
        return Stream.concat(others.stream(), ofFacets.values().stream()).toList();
    }

    /** Those that apply to everything. */
    List<Query> beforeCounting() {
        return Stream.concat(others.stream(),
                ofFacets.entrySet().stream().filter(filter -> !counted.contains(filter.getKey()))
                        .map(Map.Entry::getValue))
                .toList();
    }

    /** Those that apply to the hits but not to every facet. */
    List<Query> afterCounting() {
        return ofFacets.entrySet().stream().filter(filter -> counted.contains(filter.getKey()))
                .map(Map.Entry::getValue).toList();
    }

    /** All but the facet's own. */
    List<Query> without(F facet) {
        return Stream.concat(others.stream(), ofFacets.entrySet().stream().filter(filter -> filter.getKey() != facet)
                .map(Map.Entry::getValue)).toList();
    }

    /** Those of {@link #afterCounting()} that do apply to this facet: the others' own. */
    List<Query> whileCounting(F facet) {
        return ofFacets.entrySet().stream().filter(filter -> counted.contains(filter.getKey()))
                .filter(filter -> filter.getKey() != facet).map(Map.Entry::getValue).toList();
    }
}
