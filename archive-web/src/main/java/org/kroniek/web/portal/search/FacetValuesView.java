package org.kroniek.web.portal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.FacetAnswer;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.search.SearchParameters;

/**
 * All values of a facet of a search.
 *
 * @param query the search's words; empty when it has none
 * @param action where the form points that finds one by its name
 * @param find what was typed into it
 * @param hidden the rest of the search, to go with the form
 * @param links the values, each a link to the search with it
 * @param more how many are shown of still more; empty when these are all
 * @param back the search itself
 */
public record FacetValuesView(Optional<String> query, String action, String find,
        List<Map.Entry<String, String>> hidden, FilterChips filters, List<FacetLink> links, Optional<Integer> more,
        String back) {

    /** The parameter that finds a value by its name. */
    public static final String FIND = "find";

    public FacetValuesView {
        hidden = List.copyOf(hidden);
        links = List.copyOf(links);
    }

    /** @param known names of authorities and events by id */
    public static FacetValuesView of(Facet facet, SearchParameters asked, String find, FacetAnswer answer,
            Map<String, String> known, PageFrame frame) {
        FilterNames names = FilterNames.of(Map.of(facet, answer.values()), known, frame.messages());
        List<Map.Entry<String, String>> hidden = new ArrayList<>(asked.withCursor(Optional.empty()).entries());
        hidden.addAll(SearchForm.choiceOfLanguage(frame.request()));
        return new FacetValuesView(Optional.of(asked.text()).filter(text -> !text.isBlank()), frame.request().path(),
                find, hidden, FilterChips.of(asked, names, frame),
                new FacetGroups(asked, names, frame.links()::search).counted(facet, answer.values()),
                Optional.of(answer.values().size()).filter(_ -> answer.more()), frame.links().search(asked));
    }
}
