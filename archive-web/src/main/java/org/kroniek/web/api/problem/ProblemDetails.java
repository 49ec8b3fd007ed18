package org.kroniek.web.api.problem;

import java.util.List;
import java.util.Optional;
import org.kroniek.search.query.syntax.QueryProblem;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.reading.ParameterProblemText;
import org.kroniek.web.reading.ProblemText;
import org.kroniek.web.reading.QueryProblemText;
import org.kroniek.web.search.ParameterProblem;

/** Puts problems of a request into the API's shape, worded for the caller. */
public final class ProblemDetails {

    private ProblemDetails() {}

    public static List<Problem.Detail> ofQuery(List<QueryProblem> problems, InterfaceLanguage language) {
        return problems.stream().map(problem -> {
            ProblemText text = QueryProblemText.of(problem, language);
            return new Problem.Detail(code(problem.code()), text.place(), text.reason(), text.remedy(),
                    Optional.of(problem.span().start()), problem.suggestion());
        }).toList();
    }

    public static List<Problem.Detail> ofParameters(List<ParameterProblem> problems, InterfaceLanguage language) {
        return problems.stream().map(problem -> {
            ProblemText text = ParameterProblemText.of(problem, language);
            return new Problem.Detail(code(problem.reason()), text.place(), text.reason(), text.remedy(),
                    Optional.empty(), Optional.empty());
        }).toList();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
