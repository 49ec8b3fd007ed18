package org.kroniek.web.desk.article;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.rights.Access;
import org.kroniek.core.rights.AccessOutcome;
import org.kroniek.core.rights.AccessState;
import org.kroniek.core.rights.ArticleAccess;
import org.kroniek.web.desk.article.ArticleEditView.AccessForm;
import org.kroniek.web.desk.form.Choice;
import org.kroniek.web.desk.form.Constants;
import org.kroniek.web.desk.form.Field;
import org.kroniek.web.desk.form.FormFields;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.reading.MomentWords;

/** Decides who may read an article. */
@Dependent
class AccessDesk {

    private static final String KIND = "access";
    private static final String UNTIL = "until";
    private static final String REASON = "access-reason";
    private static final String NUMBER = "number";
    private static final DateTimeFormatter INPUT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private final ArticleAccess access;

    @Inject
    AccessDesk(ArticleAccess access) {
        this.access = access;
    }

    /** The form as things are; empty when there is no such article. */
    Optional<AccessForm> form(ArticleId article, PageFrame frame) {
        return access.current(article).map(state -> form(state, state.access().kind(),
                state.access().until().map(INPUT.withZone(ZoneOffset.UTC)::format).orElse(""), "", Optional.empty(),
                frame));
    }

    /** Decides; a form with what is wrong, or nothing when it is done. */
    Optional<AccessForm> decide(ArticleId article, FormFields sent, String author, PageFrame frame) {
        Access.Kind kind = Constants.named(Access.Kind.class, sent.typed(KIND)).orElse(Access.Kind.OPEN);
        Optional<Instant> until = until(sent.typed(UNTIL)).filter(_ -> kind == Access.Kind.EMBARGOED);
        Optional<String> problem = kind == Access.Kind.EMBARGOED && until.isEmpty()
                ? Optional.of("access.until.problem")
                : sent.given(REASON).isEmpty() ? Optional.of("access.reason.problem") : Optional.empty();
        if (problem.isEmpty()) {
            problem = switch (access.decide(article, sent.number(NUMBER).orElse(-1), new Access(kind, until),
                    sent.typed(REASON).strip(), author)) {
                case AccessOutcome.Decided _,AccessOutcome.Unchanged _ -> Optional.empty();
                case AccessOutcome.Outdated _,AccessOutcome.NotFound _ -> Optional.of("access.outdated");
            };
        }
        return problem.flatMap(key -> access.current(article)
                .map(state -> form(state, kind, sent.typed(UNTIL), sent.typed(REASON), Optional.of(key), frame)));
    }

    private static Optional<Instant> until(String typed) {
        try {
            return Optional.of(LocalDateTime.parse(typed.strip()).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static AccessForm form(AccessState state, Access.Kind chosen, String until, String reason,
            Optional<String> problem, PageFrame frame) {
        List<Choice> kinds = Arrays.stream(Access.Kind.values())
                .map(kind -> new Choice(kind.name(), frame.text("access." + kind), kind == chosen)).toList();
        Field moment = Field.text(UNTIL, frame.text("access.until"), until).ofType("datetime-local", "off").optional()
                .hinted(frame.text("access.until.hint"))
                .with(problem.filter("access.until.problem"::equals).map(frame::text));
        Field why = Field.text(REASON, frame.text("access.reason"), reason).hinted(frame.text("access.reason.hint"))
                .with(problem.filter(key -> !key.equals("access.until.problem")).map(frame::text));
        return new AccessForm(now(state, frame), kinds, moment, why, state.number());
    }

    private static String now(AccessState state, PageFrame frame) {
        String kind = frame.text("access." + state.access().kind());
        return state.access().until()
                .map(end -> frame.text("access.now.until", kind, new MomentWords(frame.language()).of(end)))
                .orElseGet(() -> frame.text("access.now", kind));
    }
}
