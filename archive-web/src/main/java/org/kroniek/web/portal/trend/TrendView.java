package org.kroniek.web.portal.trend;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.kroniek.search.query.syntax.QueryProblem;
import org.kroniek.search.query.trend.Trend;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.search.SearchProblem;
import org.kroniek.web.search.ParameterProblem;
import org.kroniek.web.search.TrendParameters;

/** The page: the form, and either an answer, or what stood in its way, or neither when nothing was asked. */
public record TrendView(TrendForm form, List<SearchProblem> problems, Optional<TrendResults> results) {

    public TrendView {
        problems = List.copyOf(problems);
    }

    public static TrendView empty(TrendParameters asked, PageFrame frame) {
        return new TrendView(TrendForm.of(asked, Set.of(), frame), List.of(), Optional.empty());
    }

    public static TrendView answered(TrendParameters asked, Trend trend, PageFrame frame) {
        return new TrendView(TrendForm.of(asked, Set.of(), frame), List.of(),
                Optional.of(TrendResults.of(trend, asked, frame)));
    }

    /** @param problems by the number of the line, from 0 */
    public static TrendView misread(TrendParameters asked, SortedMap<Integer, List<QueryProblem>> problems,
            PageFrame frame) {
        return new TrendView(
                TrendForm.of(asked, problems.keySet().stream().map(String::valueOf).collect(Collectors.toSet()), frame),
                problems.entrySet().stream().flatMap(line -> line.getValue().stream().map(problem -> SearchProblem
                        .ofLine(problem, line.getKey(), asked.lines().get(line.getKey()), frame))).toList(),
                Optional.empty());
    }

    public static TrendView misspelt(TrendParameters understood, List<ParameterProblem> problems, PageFrame frame) {
        return new TrendView(
                TrendForm.of(understood,
                        problems.stream().map(ParameterProblem::name).collect(Collectors.toSet()), frame),
                problems.stream().map(problem -> SearchProblem.of(problem, frame)).toList(), Optional.empty());
    }
}
