package org.kroniek.web.importing;

import org.kroniek.core.importing.ImportProblem;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.reading.Messages;
import org.kroniek.web.reading.ProblemText;

/** The texts of {@link ImportProblem}: each kind has a reason and a remedy in every language. */
public final class ImportProblemText {

    static final String BUNDLE = "org.kroniek.web.importing.imports";

    private ImportProblemText() {}

    public static ProblemText of(ImportProblem problem, InterfaceLanguage language) {
        Messages messages = Messages.load(BUNDLE, language);
        String detail = problem.detail().orElse("");
        String field = problem.field().orElse("");
        return new ProblemText(place(problem, messages), messages.text(problem.code() + ".reason", detail, field),
                messages.text(problem.code() + ".remedy", detail, field));
    }

    private static String place(ImportProblem problem, Messages messages) {
        String file = problem.fileName().orElseGet(() -> messages.text("place.document"));
        // As text: a line number is a name, and a name has no thousands separator.
        String place = problem.line().isPresent()
                ? messages.text("place.line", file, Long.toString(problem.line().getAsLong()))
                : file;
        return problem.field().map(field -> messages.text("place.field", place, field)).orElse(place);
    }
}
