package org.kroniek.web.reading;

import org.kroniek.search.query.syntax.QueryProblem;

/** The texts of {@link QueryProblem}: each kind has a reason and a remedy in every language. */
public final class QueryProblemText {

    private QueryProblemText() {}

    public static ProblemText of(QueryProblem problem, InterfaceLanguage language) {
        Messages messages = Messages.load(ReadingBundle.NAME, language);
        String key = "query." + problem.code();
        return new ProblemText(place(problem, messages), messages.text(key + ".reason", problem.excerpt()),
                messages.text(key + ".remedy", problem.excerpt()));
    }

    /**
     * Of one of several queries.
     *
     * @param line its number, from 0
     */
    public static ProblemText of(QueryProblem problem, int line, InterfaceLanguage language) {
        ProblemText text = of(problem, language);
        return new ProblemText(Messages.load(ReadingBundle.NAME, language).text("place.line", line + 1, text.place()),
                text.reason(), text.remedy());
    }

    /** People count from one. */
    private static String place(QueryProblem problem, Messages messages) {
        int first = problem.span().start() + 1;
        int last = Math.max(first, problem.span().end());
        return messages.text(first == last ? "place.character" : "place.characters", first, last);
    }
}
