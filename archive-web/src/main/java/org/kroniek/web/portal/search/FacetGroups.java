package org.kroniek.web.portal.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.FacetBucket;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.search.query.Selection;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.search.SearchParameters;

/** Builds the lists of values to filter articles by: of each several can be on, and several left out. */
public final class FacetGroups {

    private final SearchParameters parameters;
    private final FilterNames names;
    private final Function<SearchParameters, String> address;

    /** @param address where a search with other filters is found */
    FacetGroups(SearchParameters parameters, FilterNames names, Function<SearchParameters, String> address) {
        this.parameters = parameters;
        this.names = names;
        this.address = address;
    }

    /** The same, of an answer that counts no authorities or events. */
    public static List<FacetGroup> of(SearchParameters parameters, SearchAnswer answer, PageFrame frame) {
        return of(parameters, answer, FilterNames.of(answer, Map.of(), frame.messages()), frame);
    }

    /** All kinds of values; one without a choice is left out. */
    static List<FacetGroup> of(SearchParameters parameters, SearchAnswer answer, FilterNames names, PageFrame frame) {
        FacetGroups groups = new FacetGroups(parameters, names, frame.links()::search);
        return Stream.of(Facet.values()).filter(facet -> isChoice(facet, parameters, answer))
                .map(facet -> new FacetGroup(frame.text("facet.name." + facet),
                        groups.links(facet, answer.facets().getOrDefault(facet, List.of())),
                        Optional.of(frame.links().facetValues(facet, parameters))))
                .filter(group -> !group.links().isEmpty()).toList();
    }

    /** Every article has some rights: where they are all the same, nobody has to choose. */
    private static boolean isChoice(Facet facet, SearchParameters parameters, SearchAnswer answer) {
        List<FacetBucket> values = answer.facets().getOrDefault(facet, List.of());
        return facet != Facet.RIGHTS || values.size() > 1 || !parameters.filter().of(facet).isEmpty();
    }

    /** A link for every value that is counted. */
    List<FacetLink> counted(Facet facet, List<FacetBucket> buckets) {
        Selection chosen = parameters.filter().of(facet);
        return buckets.stream().map(bucket -> link(facet, chosen, bucket.value(), Optional.of(bucket.count())))
                .toList();
    }

    /** A link for every value. One that is chosen is there to be taken away, also when no hit has it. */
    List<FacetLink> links(Facet facet, List<FacetBucket> buckets) {
        Selection chosen = parameters.filter().of(facet);
        Set<String> counted = buckets.stream().map(FacetBucket::value).collect(Collectors.toSet());
        return Stream.concat(counted(facet, buckets).stream(),
                chosen.values().filter(value -> !counted.contains(value))
                        .map(value -> link(facet, chosen, value, Optional.empty())))
                .toList();
    }

    private FacetLink link(Facet facet, Selection chosen, String value, Optional<Long> count) {
        boolean wanted = chosen.wants(value);
        boolean excluded = chosen.excludes(value);
        return new FacetLink(names.of(facet, value), count,
                address(facet, wanted ? chosen.without(value) : chosen.wanting(value)), wanted,
                Optional.of(new FacetLink.Exclusion(
                        address(facet, excluded ? chosen.without(value) : chosen.excluding(value)), excluded)));
    }

    private String address(Facet facet, Selection chosen) {
        return address.apply(parameters.with(facet, chosen));
    }
}
