package org.kroniek.web.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.search.query.ArticleFilter;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.Selection;
import org.kroniek.search.query.syntax.Certainty;
import org.kroniek.web.search.ParameterProblem.Reason;

/**
 * What articles are limited to, as it stands in an address: {@code date}, {@code certainty} ({@code possible} unless given,
 * or {@code certain}), every {@link FacetParameter}, and {@code with} for those who are named together.
 */
public final class FilterParameters {

    /** The names of all parameters read here. */
    public static final Set<String> NAMES = Stream
            .concat(Stream.of("date", "certainty", "with"), FacetParameter.names().stream())
            .collect(Collectors.toUnmodifiableSet());

    private FilterParameters() {}

    static ArticleFilter read(ParameterValues values) {
        Map<Facet, Selection> chosen = new EnumMap<>(Facet.class);
        for (FacetParameter parameter : FacetParameter.values()) {
            chosen.put(parameter.facet(), parameter.read(values));
        }
        return new ArticleFilter(SearchParameters.dates(values),
                values.single("certainty", Reason.NOT_A_CERTAINTY, FilterParameters::certaintyOf)
                        .orElse(Certainty.POSSIBLE),
                chosen, values.several("with", Reason.NOT_AN_AUTHORITY, AuthorityId::parse));
    }

    private static Optional<Certainty> certaintyOf(String name) {
        return Stream.of(Certainty.values()).filter(certainty -> nameOf(certainty).equals(name.strip())).findFirst();
    }

    /** What {@code certainty} says. */
    public static String nameOf(Certainty certainty) {
        return certainty.name().toLowerCase(Locale.ROOT);
    }

    /** Names and values for an address, in a fixed order and without what goes without saying. */
    public static List<Map.Entry<String, String>> entries(ArticleFilter filter) {
        List<Map.Entry<String, String>> entries = new ArrayList<>();
        filter.dates().ifPresent(dates -> entries.add(Map.entry("date", dates.text())));
        if (filter.certainty() != Certainty.POSSIBLE) {
            entries.add(Map.entry("certainty", nameOf(filter.certainty())));
        }
        for (FacetParameter parameter : FacetParameter.values()) {
            parameter.entries(filter.of(parameter.facet())).forEach(entries::add);
        }
        filter.together().forEach(id -> entries.add(Map.entry("with", id.toString())));
        return entries;
    }
}
