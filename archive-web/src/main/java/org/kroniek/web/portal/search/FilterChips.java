package org.kroniek.web.portal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.search.query.ArticleFilter;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.Selection;
import org.kroniek.search.query.syntax.Certainty;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.search.SearchParameters;

/**
 * The filters that are on, each with the address of the same search without it.
 *
 * @param clear the search without any filter
 */
public record FilterChips(List<FilterChip> chips, String clear) {

    public FilterChips {
        chips = List.copyOf(chips);
    }

    /**
     * A filter that is on.
     *
     * @param name what is filtered, such as {@code Language}
     * @param value what for
     * @param removal the same search without it
     */
    public record FilterChip(String name, String value, String removal) {}

    static FilterChips of(SearchParameters parameters, FilterNames names, PageFrame frame) {
        List<FilterChip> chips = new ArrayList<>();
        ArticleFilter filter = parameters.filter();
        filter.dates().ifPresent(dates -> chips.add(new FilterChip(frame.text("search.date"),
                names.dates(dates.text()), frame.links().search(parameters.withDates(Optional.empty())))));
        if (filter.certainty() == Certainty.CERTAIN) {
            chips.add(new FilterChip(frame.text("search.date"), frame.text("search.certain"),
                    frame.links().search(parameters.withFilter(filter.withCertainty(Certainty.POSSIBLE)))));
        }
        for (Facet facet : Facet.values()) {
            filter.of(facet).values().forEach(value -> chips.add(chip(facet, value, parameters, names, frame)));
        }
        for (AuthorityId id : filter.together()) {
            List<AuthorityId> others = filter.together().stream().filter(other -> !other.equals(id)).toList();
            chips.add(new FilterChip(frame.text("search.together"), names.linked(id),
                    frame.links().search(parameters.withFilter(filter.withTogether(others)))));
        }
        return new FilterChips(chips, frame.links().search(parameters.withoutFilters()));
    }

    private static FilterChip chip(Facet facet, String value, SearchParameters parameters, FilterNames names,
            PageFrame frame) {
        Selection chosen = parameters.filter().of(facet);
        String name = frame.text("facet.one." + facet);
        return new FilterChip(chosen.excludes(value) ? frame.text("facet.without", name) : name,
                names.of(facet, value), frame.links().search(parameters.with(facet, chosen.without(value))));
    }
}
