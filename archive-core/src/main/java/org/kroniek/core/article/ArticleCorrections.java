package org.kroniek.core.article;

import org.kroniek.core.id.ArticleId;

/** Corrects single articles by hand. What was said before stays as an earlier revision. */
public interface ArticleCorrections {

    /**
     * Says it all anew, in the caller's transaction. Source and external id stay what they are, whatever the draft names.
     *
     * @param expectedRevision the one the editor saw; refused when there is a later one
     * @param reason why, for readers of the article's history
     * @param author the account
     */
    CorrectionOutcome correct(ArticleId article, int expectedRevision, ArticleDraft draft, String reason,
            String author);

    /**
     * Says again what an earlier revision said, as a new revision with the same original, in the caller's transaction.
     *
     * @param expectedRevision as in {@link #correct}
     */
    CorrectionOutcome restore(ArticleId article, int expectedRevision, int revision, String reason, String author);
}
