package org.kroniek.web.portal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.naming.AuthorityKind;

import org.kroniek.search.query.Duplicates;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.search.InvolvedParameters;
import org.kroniek.web.search.LinkedParameters;
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
        parameters.dates().ifPresent(dates -> chips.add(new FilterChip(frame.text("search.date"),
                names.dates(dates.text()), frame.links().search(parameters.withDates(Optional.empty())))));
        parameters.languages().forEach(language -> chips.add(new FilterChip(frame.text("search.language"),
                names.language(language),
                frame.links().search(parameters.withLanguages(without(parameters.languages(), language))))));
        parameters.sources().forEach(source -> chips.add(new FilterChip(frame.text("search.publication"),
                names.publication(source),
                frame.links().search(parameters.withSources(without(parameters.sources(), source))))));
        LinkedParameters linked = parameters.linked();
        InvolvedParameters involved = linked.involved();
        for (AuthorityKind kind : AuthorityKind.values()) {
            involved.of(kind).forEach(id -> chips.add(new FilterChip(frame.text("authority.kind." + kind),
                    names.linked(id), frame.links().search(parameters.withLinked(
                            linked.withInvolved(involved.with(kind, without(involved.of(kind), id))))))));
        }
        involved.together().forEach(id -> chips.add(new FilterChip(frame.text("search.together"), names.linked(id),
                frame.links().search(parameters.withLinked(
                        linked.withInvolved(involved.withTogether(without(involved.together(), id))))))));
        linked.events().forEach(id -> chips.add(new FilterChip(frame.text("search.event"), names.linked(id),
                frame.links().search(parameters.withLinked(linked.withEvents(without(linked.events(), id)))))));
        parameters.duplicates().of().ifPresent(article -> chips.add(new FilterChip(frame.text("search.duplicatesOf"),
                names.article(article), frame.links().search(parameters.withDuplicates(Duplicates.FOLDED)))));
        return new FilterChips(chips, frame.links().search(parameters.withoutFilters()));
    }

    private static <T> List<T> without(List<T> values, T value) {
        return values.stream().filter(other -> !other.equals(value)).toList();
    }
}
