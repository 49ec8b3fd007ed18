package org.kroniek.web.desk.article;

import java.util.List;
import java.util.Optional;
import org.kroniek.core.editing.ArticleForm;
import org.kroniek.core.importing.ImportProblem;
import org.kroniek.web.desk.form.Field;
import org.kroniek.web.desk.form.FormFields;
import org.kroniek.web.importing.ImportProblemText;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.reading.ProblemText;

/**
 * The fields in which an article is corrected.
 *
 * @param text the running text, in a field of several lines
 * @param others all but headline and text
 */
public record ArticleFields(Field headline, Field text, List<Field> others, Field reason) {

    static final String REASON = "reason";
    private static final String HEADLINE = "headline";
    private static final String TEXT = "text";
    private static final String DATE = "date";
    private static final String LANGUAGE = "language";
    private static final String BYLINE = "byline";
    private static final String SECTION = "section";
    private static final String URL = "url";
    private static final String RIGHTS = "rights";

    public ArticleFields {
        others = List.copyOf(others);
    }

    /** What was typed. */
    static ArticleForm read(FormFields form) {
        return new ArticleForm(form.typed(HEADLINE), form.typed(TEXT), form.typed(DATE), form.typed(LANGUAGE),
                form.typed(BYLINE), form.typed(SECTION), form.typed(URL), form.typed(RIGHTS));
    }

    /**
     * The fields with what was typed.
     *
     * @param problem what is wrong with one of them
     * @param reasonMissing whether no reason was given
     */
    static ArticleFields of(ArticleForm form, String reason, Optional<ImportProblem> problem, boolean reasonMissing,
            PageFrame frame) {
        Filling filling = new Filling(problem, frame);
        return new ArticleFields(filling.field(HEADLINE, form.headline()).optional(),
                filling.field(TEXT, form.text()),
                List.of(filling.field(DATE, form.date()).optional(),
                        filling.field(LANGUAGE, form.language()).optional(),
                        filling.field(BYLINE, form.byline()).optional(),
                        filling.field(SECTION, form.section()).optional(), filling.field(URL, form.url()).optional(),
                        filling.field(RIGHTS, form.rights()).optional()),
                Field.text(REASON, frame.text("correction.reason"), reason)
                        .hinted(frame.text("correction.reason.hint"))
                        .with(Optional.of(frame.text("correction.reason.problem")).filter(_ -> reasonMissing)));
    }

    /** Fills fields, and puts the problem beside the one it is about. */
    private record Filling(Optional<ImportProblem> problem, PageFrame frame) {

        Field field(String name, String value) {
            return Field.text(name, frame.text("correction." + name), value)
                    .hinted(frame.text("correction." + name + ".hint"))
                    .with(problem.filter(one -> about(one).equals(name)).map(this::said));
        }

        private String said(ImportProblem one) {
            ProblemText text = ImportProblemText.of(one, frame.language());
            return text.reason() + " " + text.remedy();
        }

        private static String about(ImportProblem problem) {
            return switch (problem.code()) {
                case NOT_A_DATE, IMPOSSIBLE_DATE -> DATE;
                case NOT_A_LANGUAGE -> LANGUAGE;
                case NOT_A_URL -> URL;
                case UNKNOWN_RIGHTS -> RIGHTS;
                case FIELD_TOO_LONG -> tooLong(problem.detail().orElse(""));
                default -> TEXT;
            };
        }

        /** The detail begins with the name of the field, as deliveries call it. */
        private static String tooLong(String detail) {
            String field = detail.replaceFirst(" .*", "");
            return field.equals("title")
                    ? HEADLINE
                    : List.of(BYLINE, SECTION, URL, RIGHTS).contains(field) ? field : TEXT;
        }
    }
}
