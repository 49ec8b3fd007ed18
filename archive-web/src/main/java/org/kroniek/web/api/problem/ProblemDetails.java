package org.kroniek.web.api.problem;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.kroniek.search.query.syntax.QueryProblem;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.reading.Messages;
import org.kroniek.web.reading.ParameterProblemText;
import org.kroniek.web.reading.ProblemText;
import org.kroniek.web.reading.QueryProblemText;
import org.kroniek.web.search.ParameterProblem;

/** Puts problems of a request into the API's shape, worded for the caller. */
public final class ProblemDetails {

    private ProblemDetails() {}

    public static List<Problem.Detail> ofQuery(List<QueryProblem> problems, InterfaceLanguage language) {
        return problems.stream().map(problem -> detail(problem, QueryProblemText.of(problem, language))).toList();
    }

    /** @param problems by the number of the query, from 0, where there are several */
    public static List<Problem.Detail> ofLines(SortedMap<Integer, List<QueryProblem>> problems,
            InterfaceLanguage language) {
        return problems.entrySet().stream().flatMap(line -> line.getValue().stream()
                .map(problem -> detail(problem, QueryProblemText.of(problem, line.getKey(), language)))).toList();
    }

    private static Problem.Detail detail(QueryProblem problem, ProblemText text) {
        return new Problem.Detail(StableName.of(problem.code()), text.place(), text.reason(), text.remedy(),
                Optional.of(problem.span().start()), problem.suggestion());
    }

    public static List<Problem.Detail> ofParameters(List<ParameterProblem> problems, InterfaceLanguage language) {
        return problems.stream().map(problem -> {
            ProblemText text = ParameterProblemText.of(problem, language);
            return new Problem.Detail(StableName.of(problem.reason()), text.place(), text.reason(), text.remedy(),
                    Optional.empty(), Optional.empty());
        }).toList();
    }

    /** @param limit the most that is taken, in bytes */
    public static Problem.Detail tooLarge(long limit, InterfaceLanguage language) {
        Messages messages = Messages.load(Problems.BUNDLE, language);
        ProblemType type = ProblemType.DELIVERY_TOO_LARGE;
        return new Problem.Detail(StableName.of(type), messages.text(type + ".place"),
                messages.text(type + ".message", limit),
                messages.text(type + ".remedy"), Optional.empty(), Optional.empty());
    }
}
