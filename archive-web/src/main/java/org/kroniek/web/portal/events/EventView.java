package org.kroniek.web.portal.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kroniek.search.query.syntax.QueryProblem;
import org.kroniek.web.portal.page.EventDisplay;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.search.SearchForm;
import org.kroniek.web.portal.search.SearchProblem;
import org.kroniek.web.portal.search.TypeTabs;
import org.kroniek.web.search.EventParameters;
import org.kroniek.web.search.ParameterProblem;

/**
 * A page of events: the form, and either an answer or what stood in its way.
 *
 * @param findings present unless there are problems
 * @param types what the same question finds of other types; present when there are words in it
 * @param shown the events as this page shows them; present when there are any
 */
public record EventView<T>(SearchForm form, List<EventTab> tabs, List<SearchProblem> problems,
        Optional<EventFindings> findings, Optional<TypeTabs> types, Optional<T> shown) {

    public EventView {
        tabs = List.copyOf(tabs);
        problems = List.copyOf(problems);
    }

    static <T> EventView<T> answered(EventParameters parameters, EventFindings findings, Optional<TypeTabs> types,
            Optional<T> shown, EventDisplay display, PageFrame frame) {
        return new EventView<>(EventForm.of(parameters, display, frame), EventTab.of(parameters, display, frame),
                List.of(), Optional.of(findings), types, shown);
    }

    static EventView<?> misread(EventParameters parameters, List<QueryProblem> problems, EventDisplay display,
            PageFrame frame) {
        return refused(parameters, Set.of("q"),
                problems.stream()
                        .map(problem -> SearchProblem.of(problem,
                                text -> frame.links().events(display, parameters.withText(text)), frame))
                        .map(problem -> problems.size() == 1 ? problem : problem.withoutWay()).toList(),
                display, frame);
    }

    static EventView<?> misspelt(EventParameters parameters, List<ParameterProblem> problems, EventDisplay display,
            PageFrame frame) {
        return refused(parameters, problems.stream().map(ParameterProblem::name).collect(Collectors.toSet()),
                problems.stream().map(problem -> SearchProblem.of(problem, frame)).toList(), display, frame);
    }

    static EventView<?> lost(EventParameters parameters, EventDisplay display, PageFrame frame) {
        String first = frame.links().events(display, parameters.withCursor(Optional.empty()));
        return refused(parameters, Set.of(), List.of(SearchProblem.ofCursor(first, frame)), display, frame);
    }

    private static EventView<?> refused(EventParameters parameters, Set<String> wrong, List<SearchProblem> problems,
            EventDisplay display, PageFrame frame) {
        return new EventView<>(EventForm.of(parameters, display, frame).withWrong(wrong),
                EventTab.of(parameters, display, frame), problems, Optional.empty(), Optional.empty(),
                Optional.empty());
    }
}
