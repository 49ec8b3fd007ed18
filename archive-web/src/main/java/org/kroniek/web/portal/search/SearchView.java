package org.kroniek.web.portal.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.search.query.correction.Correction;
import org.kroniek.search.query.syntax.QueryProblem;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.search.ParameterProblem;
import org.kroniek.web.search.SearchParameters;

/** The search page: the form, and either an answer or what stood in its way. */
public record SearchView(SearchForm form, List<SearchProblem> problems, Optional<SearchResults> results,
        Optional<TypeTabs> types) {

    public SearchView {
        problems = List.copyOf(problems);
    }

    /**
     * The page with an answer.
     *
     * @param correction of the query, if there is one
     * @param linked names of authorities and events by id
     * @param types what the same question finds of other types
     */
    public static SearchView answered(SearchParameters parameters, SearchAnswer answer,
            Optional<Correction> correction, Map<String, String> linked, TypeTabs types, PageFrame frame) {
        return new SearchView(SearchForm.of(parameters, frame), List.of(),
                Optional.of(SearchResults.of(parameters, answer, correction, linked, frame)), Optional.of(types));
    }

    public static SearchView misread(SearchParameters parameters, List<QueryProblem> problems, PageFrame frame) {
        return refused(parameters, Set.of("q"),
                problems.stream().map(problem -> SearchProblem.of(problem, parameters, frame))
                        .map(problem -> problems.size() == 1 ? problem : problem.withoutWay()).toList(),
                frame);
    }

    public static SearchView misspelt(SearchParameters parameters, List<ParameterProblem> problems, PageFrame frame) {
        return refused(parameters, problems.stream().map(ParameterProblem::name).collect(Collectors.toSet()),
                problems.stream().map(problem -> SearchProblem.of(problem, frame)).toList(), frame);
    }

    public static SearchView lost(SearchParameters parameters, PageFrame frame) {
        return refused(parameters, Set.of(), List.of(SearchProblem.ofCursor(parameters, frame)), frame);
    }

    private static SearchView refused(SearchParameters parameters, Set<String> wrong, List<SearchProblem> problems,
            PageFrame frame) {
        return new SearchView(SearchForm.of(parameters, frame).withWrong(wrong), problems, Optional.empty(),
                Optional.empty());
    }
}
