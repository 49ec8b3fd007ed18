package org.kroniek.web.portal.events;

import java.util.List;
import java.util.Optional;
import org.kroniek.search.query.EventAnswer;
import org.kroniek.search.query.syntax.QueryNode.Everything;
import org.kroniek.web.portal.page.EventDisplay;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.search.Additions;
import org.kroniek.web.portal.search.FacetGroup;
import org.kroniek.web.portal.search.FilterChips;
import org.kroniek.web.portal.search.SearchProblem;
import org.kroniek.web.reading.QueryReading;
import org.kroniek.web.search.EventParameters;

/**
 * What is said of the events that were found, however they are shown.
 *
 * @param reading how the query was understood; empty when nothing was asked
 * @param warnings what of the query was left out
 * @param withoutFilters the same search without filters, when nothing was found and there are some
 * @param json the same answer from the REST API
 */
public record EventFindings(long total, Optional<String> reading, Optional<Additions> additions,
        List<SearchProblem> warnings, FilterChips filters,
        List<FacetGroup> facets, Optional<String> previous, Optional<String> next, Optional<String> withoutFilters,
        String json) {

    public EventFindings {
        warnings = List.copyOf(warnings);
        facets = List.copyOf(facets);
    }

    static EventFindings of(EventParameters parameters, EventAnswer answer, EventNames names, EventDisplay display,
            PageFrame frame) {
        return new EventFindings(answer.total(),
                answer.reading() instanceof Everything
                        ? Optional.empty()
                        : Optional.of(QueryReading.ofEvents(answer.reading(), frame.language())),
                Additions.of(answer.expansions(), parameters.expansion(),
                        choice -> frame.links().events(display, parameters.withExpansion(choice)), frame),
                answer.warnings().stream().map(warning -> SearchProblem.of(warning,
                        text -> frame.links().events(display, parameters.withText(text)), frame)).toList(),
                EventChips.of(parameters, names, display, frame),
                EventFacets.of(parameters, answer, names, display, frame),
                page(answer.previous(), parameters, display, frame), page(answer.next(), parameters, display, frame),
                answer.total() == 0 && parameters.filtered()
                        ? Optional.of(frame.links().events(display, parameters.withoutFilters()))
                        : Optional.empty(),
                frame.links().apiEvents(parameters.withSort(display.sort(parameters))));
    }

    private static Optional<String> page(Optional<String> cursor, EventParameters parameters, EventDisplay display,
            PageFrame frame) {
        return cursor.map(value -> frame.links().events(display, parameters.withCursor(Optional.of(value))));
    }
}
