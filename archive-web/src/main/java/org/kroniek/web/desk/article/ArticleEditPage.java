package org.kroniek.web.desk.article;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.article.ArticleDraft;
import org.kroniek.core.editing.ArticleEditor;
import org.kroniek.core.editing.ArticleForm;
import org.kroniek.core.editing.EditingOutcome;
import org.kroniek.core.history.TextDifference;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.importing.ImportProblem;
import org.kroniek.core.projection.ArticleReading;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.ReadableArticles;
import org.kroniek.core.rights.Audience;
import org.kroniek.core.text.ArticleText;
import org.kroniek.web.desk.article.ArticleEditView.AccessForm;
import org.kroniek.web.desk.form.FormFields;
import org.kroniek.web.desk.page.DeskFrames;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.portal.problem.ProblemPages;

/** Corrects an article. */
@Dependent
class ArticleEditPage {

    static final String ADDRESS = "/desk/articles/";
    private static final String REVISION = "revision";
    private static final String PREVIEW = "preview";
    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;
    private static final List<String> DONE = List.of("corrected", "access", "same");

    private final ReadableArticles articles;
    private final ArticleEditor editor;
    private final AccessDesk access;
    private final DeskFrames frames;
    private final ProblemPages problems;

    @Inject
    ArticleEditPage(ReadableArticles articles, ArticleEditor editor, AccessDesk access, DeskFrames frames,
            ProblemPages problems) {
        this.articles = articles;
        this.editor = editor;
        this.access = access;
        this.frames = frames;
        this.problems = problems;
    }

    PortalPage page(String id, PortalRequest request) {
        return article(id).map(article -> new Sheet(article, ArticleForm.of(article), "").page(request))
                .orElseGet(() -> problems.noArticle(request));
    }

    /** Corrects the article; empty when it is done, with what to say then. */
    Result correct(String id, FormFields form, String author, PortalRequest request) {
        return article(id).map(article -> correct(article, form, author, request))
                .orElseGet(() -> new Result.Shown(problems.noArticle(request)));
    }

    private Result correct(ArticleSnapshot article, FormFields form, String author, PortalRequest request) {
        Sheet sheet = new Sheet(article, ArticleFields.read(form), form.typed(ArticleFields.REASON));
        Optional<String> reason = form.given(ArticleFields.REASON);
        EditingOutcome outcome = reason.isEmpty() || form.isTicked(PREVIEW)
                ? editor.check(article.id(), sheet.form())
                : editor.correct(article.id(), form.number(REVISION).orElse(0), sheet.form(), reason.get(), author);
        return switch (outcome) {
            case EditingOutcome.Stored _ -> new Result.Done("corrected");
            case EditingOutcome.Unchanged() -> new Result.Done("same");
            case EditingOutcome.Fine(ArticleDraft draft) -> new Result.Shown(form.isTicked(PREVIEW)
                    ? sheet.previewed(draft, request)
                    : sheet.withoutReason(request));
            case EditingOutcome.Refused(ImportProblem problem) -> new Result.Shown(sheet.refused(problem, request));
            case EditingOutcome.Outdated(ArticleSnapshot current) ->
                new Result.Shown(new Sheet(current, sheet.form(), sheet.reason()).outdated(request));
            case EditingOutcome.NotFound() -> new Result.Shown(problems.noArticle(request));
        };
    }

    Result decide(String id, FormFields form, String author, PortalRequest request) {
        return article(id).map(article -> access.decide(article.id(), form, author, frame(article, request))
                .<Result>map(refused -> new Result.Shown(new Sheet(article, ArticleForm.of(article), "")
                        .page(request, refused).withStatus(BAD_REQUEST)))
                .orElseGet(() -> new Result.Done("access")))
                .orElseGet(() -> new Result.Shown(problems.noArticle(request)));
    }

    private Optional<ArticleSnapshot> article(String id) {
        return ArticleId.parse(id).map(known -> articles.article(known, Audience.STAFF))
                .flatMap(reading -> reading instanceof ArticleReading.Shown(ArticleSnapshot article)
                        ? Optional.of(article)
                        : Optional.empty());
    }

    private PageFrame frame(ArticleSnapshot article, PortalRequest request) {
        return frames.frame(request, "correction.title", article.headline());
    }

    /** What a form leads to. */
    sealed interface Result {

        /** @param what was done */
        record Done(String what) implements Result {}

        record Shown(PortalPage page) implements Result {}
    }

    /** The article as it is, with what was typed. */
    private final class Sheet {

        private final ArticleSnapshot article;
        private final ArticleForm form;
        private final String reason;

        Sheet(ArticleSnapshot article, ArticleForm form, String reason) {
            this.article = article;
            this.form = form;
            this.reason = reason;
        }

        ArticleForm form() {
            return form;
        }

        String reason() {
            return reason;
        }

        PortalPage page(PortalRequest request) {
            return page(request, access.form(article.id(), frame(article, request)).orElseThrow());
        }

        PortalPage page(PortalRequest request, AccessForm accessForm) {
            PageFrame frame = frame(article, request);
            Optional<String> done = Optional.of(request.typed("done")).filter(DONE::contains)
                    .map(what -> frame.text("correction.done." + what));
            return page(frame, fields(frame, Optional.empty(), false), done, Optional.empty(), Optional.empty(),
                    accessForm);
        }

        PortalPage previewed(ArticleDraft draft, PortalRequest request) {
            PageFrame frame = frame(article, request);
            return page(frame, fields(frame, Optional.empty(), false), Optional.empty(), Optional.empty(),
                    Optional.of(difference(draft.headline(), draft.text())), accessForm(frame));
        }

        PortalPage withoutReason(PortalRequest request) {
            PageFrame frame = frame(article, request);
            return page(frame, fields(frame, Optional.empty(), true), Optional.empty(), Optional.empty(),
                    Optional.empty(), accessForm(frame)).withStatus(BAD_REQUEST);
        }

        PortalPage refused(ImportProblem problem, PortalRequest request) {
            PageFrame frame = frame(article, request);
            return page(frame, fields(frame, Optional.of(problem), false), Optional.empty(), Optional.empty(),
                    Optional.empty(), accessForm(frame)).withStatus(BAD_REQUEST);
        }

        PortalPage outdated(PortalRequest request) {
            PageFrame frame = frame(article, request);
            Optional<TextDifference> difference = editor.check(article.id(),
                    form) instanceof EditingOutcome.Fine(ArticleDraft draft)
                            ? Optional.of(difference(draft.headline(), draft.text()))
                            : Optional.empty();
            return page(frame, fields(frame, Optional.empty(), false), Optional.empty(),
                    Optional.of(frame.text("correction.outdated")), difference, accessForm(frame))
                    .withStatus(CONFLICT);
        }

        private PortalPage page(PageFrame frame, ArticleFields fields, Optional<String> done, Optional<String> alarm,
                Optional<TextDifference> difference, AccessForm accessForm) {
            return PortalPage.ok("desk/article.jte", new ArticleEditView(ADDRESS + article.id(),
                    frame.links().article(article.id()), article.headline(), article.revision(), fields, done, alarm,
                    difference, accessForm), frame);
        }

        private AccessForm accessForm(PageFrame frame) {
            return access.form(article.id(), frame).orElseThrow();
        }

        private ArticleFields fields(PageFrame frame, Optional<ImportProblem> problem, boolean reasonMissing) {
            return ArticleFields.of(form, reason, problem, reasonMissing, frame);
        }

        /** From what is kept to what was typed. */
        private TextDifference difference(String headline, ArticleText text) {
            return TextDifference.between(article.headline() + "\n\n" + article.text().canonical(),
                    headline + "\n\n" + text.canonical());
        }
    }
}
