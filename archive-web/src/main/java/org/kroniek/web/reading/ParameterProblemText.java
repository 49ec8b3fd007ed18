package org.kroniek.web.reading;

import org.kroniek.web.search.ParameterProblem;

/** The texts of {@link ParameterProblem}: each reason and its remedy in every language. */
public final class ParameterProblemText {

    private ParameterProblemText() {}

    public static ProblemText of(ParameterProblem problem, InterfaceLanguage language) {
        Messages messages = Messages.load(ReadingBundle.NAME, language);
        String key = "parameter." + problem.reason();
        return new ProblemText(messages.text("place.parameter", problem.name()),
                messages.text(key + ".reason", problem.given()), messages.text(key + ".remedy", problem.given()));
    }
}
