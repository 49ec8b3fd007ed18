package org.kroniek.core.editing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.kroniek.core.article.ArticleCorrections;
import org.kroniek.core.article.ArticleDraft;
import org.kroniek.core.article.CorrectionOutcome;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.importing.DocumentRefusedException;
import org.kroniek.core.importing.ImportCleanup;
import org.kroniek.core.importing.ImportDefaults;
import org.kroniek.core.importing.IncomingAccess;
import org.kroniek.core.importing.IncomingArticle;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.SnapshotReader;
import org.kroniek.core.text.ContentHash;
import org.kroniek.core.text.OriginalContent;
import org.kroniek.core.transaction.Transactions;

/**
 * Corrects articles as editors type them, by the same cleaning and checks as deliveries. Evidence and decisions on names follow
 * the words (see {@link ArticleCorrections}). Each call is a transaction of its own.
 */
public final class ArticleEditor {

    private static final String MEDIA_TYPE = "text/plain; charset=utf-8";

    private final ArticleCorrections corrections;
    private final ImportCleanup cleanup;
    private final SnapshotReader articles;
    private final Transactions transactions;

    public ArticleEditor(ArticleCorrections corrections, ImportCleanup cleanup, SnapshotReader articles,
            Transactions transactions) {
        this.corrections = corrections;
        this.cleanup = cleanup;
        this.articles = articles;
        this.transactions = transactions;
    }

    /** Whether it can be said so, and how it would be kept; stores nothing. */
    public EditingOutcome check(ArticleId article, ArticleForm form) {
        return articles.article(article).map(now -> checked(now, form)).orElseGet(EditingOutcome.NotFound::new);
    }

    /**
     * Says it all anew.
     *
     * @param expectedRevision the one the editor saw
     * @param reason why, for readers of the article's history
     * @param author the account
     */
    public EditingOutcome correct(ArticleId article, int expectedRevision, ArticleForm form, String reason,
            String author) {
        return switch (check(article, form)) {
            case EditingOutcome.Fine(ArticleDraft draft) -> stored(article, transactions
                    .call(() -> corrections.correct(article, expectedRevision, draft, reason, author)));
            case EditingOutcome other -> other;
        };
    }

    private EditingOutcome stored(ArticleId article, CorrectionOutcome outcome) {
        return switch (outcome) {
            case CorrectionOutcome.Stored(int revision) -> new EditingOutcome.Stored(revision);
            case CorrectionOutcome.Unchanged _ -> new EditingOutcome.Unchanged();
            case CorrectionOutcome.NotFound() -> new EditingOutcome.NotFound();
            case CorrectionOutcome.Outdated _ -> articles.article(article)
                    .<EditingOutcome>map(EditingOutcome.Outdated::new).orElseGet(EditingOutcome.NotFound::new);
        };
    }

    private EditingOutcome checked(ArticleSnapshot now, ArticleForm form) {
        try {
            return new EditingOutcome.Fine(cleanup.clean(incoming(now, form), ImportDefaults.NONE));
        } catch (DocumentRefusedException e) {
            return new EditingOutcome.Refused(e.problem(1, Optional.empty()));
        }
    }

    private static IncomingArticle incoming(ArticleSnapshot now, ArticleForm form) {
        byte[] bytes = form.text().getBytes(StandardCharsets.UTF_8);
        OriginalContent typed = new OriginalContent(bytes, MEDIA_TYPE, Optional.empty(), ContentHash.of(bytes));
        return new IncomingArticle(Optional.of(now.publication().name()), now.externalId(), said(form.headline()),
                said(form.date()), said(form.language()), said(form.byline()), said(form.section()), said(form.url()),
                said(form.rights()), IncomingAccess.UNSAID, MarkedText.read(form.text()), typed, 0);
    }

    private static Optional<String> said(String field) {
        return Optional.of(field.strip()).filter(text -> !text.isEmpty());
    }
}
