package org.kroniek.web.reading;

import org.kroniek.web.search.ParameterProblem;

/** The texts of {@link ParameterProblem}: each reason and its remedy in every language. */
public final class ParameterProblemText {

    private ParameterProblemText() {}

    /** For those who wrote the parameter by its name. */
    public static ProblemText of(ParameterProblem problem, InterfaceLanguage language) {
        return of(problem, problem.name(), language);
    }

    /**
     * For those who filled in a form.
     *
     * @param label what the form calls the parameter
     */
    public static ProblemText of(ParameterProblem problem, String label, InterfaceLanguage language) {
        Messages messages = Messages.load(ReadingBundle.NAME, language);
        String key = "parameter." + problem.reason();
        return new ProblemText(messages.text("place.parameter", label),
                messages.text(key + ".reason", problem.given()), messages.text(key + ".remedy", problem.given()));
    }
}
