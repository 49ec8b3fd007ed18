package org.kroniek.core.article;

import java.util.List;

/** Takes articles into the archive. Each stored change is in the change log, in the same transaction. */
public interface ArticleArchive {

    /**
     * Stores drafts in the caller's transaction. Identity is source and external id or, for a draft without external id,
     * source and what it says.
     *
     * @param reason why the revisions exist, for readers of the article's history
     * @param author the account that delivers
     * @return what became of each draft, in order
     */
    List<StoreOutcome> store(List<ArticleDraft> drafts, String reason, String author);
}
