package org.kroniek.web.portal.search;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.kroniek.search.query.date.DateFilter;
import org.kroniek.search.query.FacetBucket;

/**
 * Makes links out of counted values, for a search whose parameters are a {@code P}: each link is the same search with that value
 * put on, or taken away.
 *
 * @param <P> the parameters of the search
 * @param parameters those now in force
 * @param address where a search with other parameters is found
 */
public record FacetChoices<P>(P parameters, Function<P, String> address) {

    private static final Comparator<FacetBucket> NEWEST_FIRST = Comparator
            .comparing((FacetBucket bucket) -> Year.parse(bucket.value())).reversed();

    /**
     * Values of which several can be on. One that is on is there to be taken away, also when no hit has it.
     *
     * @param name the heading
     * @param reader understands a counted value; one that cannot be understood is left out
     * @param active the values that are on
     * @param with the parameters with other values on
     */
    public <T> FacetGroup several(String name, List<FacetBucket> buckets, Function<String, Optional<T>> reader,
            Function<T, String> label, List<T> active, BiFunction<P, List<T>, P> with) {
        List<FacetLink> links = new ArrayList<>();
        List<T> missing = new ArrayList<>(active);
        for (FacetBucket bucket : buckets) {
            reader.apply(bucket.value()).ifPresent(value -> {
                missing.remove(value);
                links.add(link(label.apply(value), Optional.of(bucket.count()), active.contains(value),
                        with.apply(parameters, toggled(active, value))));
            });
        }
        missing.forEach(value -> links.add(
                link(label.apply(value), Optional.empty(), true, with.apply(parameters, toggled(active, value)))));
        return new FacetGroup(name, links);
    }

    /**
     * Years, newest first, of which one can be on.
     *
     * @param active the days now searched
     */
    public FacetGroup years(String name, List<FacetBucket> buckets, Optional<DateFilter> active,
            BiFunction<P, Optional<DateFilter>, P> with) {
        return new FacetGroup(name, buckets.stream().sorted(NEWEST_FIRST)
                .map(bucket -> year(bucket, active, with)).toList());
    }

    private FacetLink year(FacetBucket bucket, Optional<DateFilter> active,
            BiFunction<P, Optional<DateFilter>, P> with) {
        boolean on = active.filter(dates -> dates.text().equals(bucket.value())).isPresent();
        Optional<DateFilter> target = on ? Optional.empty() : Optional.of(DateFilter.of(Year.parse(bucket.value())));
        return link(bucket.label(), Optional.of(bucket.count()), on, with.apply(parameters, target));
    }

    private FacetLink link(String label, Optional<Long> count, boolean active, P target) {
        return new FacetLink(label, count, address.apply(target), active);
    }

    private static <T> List<T> toggled(List<T> active, T value) {
        List<T> toggled = new ArrayList<>(active);
        if (!toggled.remove(value)) {
            toggled.add(value);
        }
        return toggled;
    }
}
