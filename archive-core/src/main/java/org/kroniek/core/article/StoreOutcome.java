package org.kroniek.core.article;

import org.kroniek.core.id.ArticleId;

/** What became of a draft. */
public sealed interface StoreOutcome {

    ArticleId article();

    /** The archive did not have it. */
    record Created(ArticleId article) implements StoreOutcome {}

    /** The archive had it in another wording; that stays as an earlier revision. */
    record Revised(ArticleId article, int revision) implements StoreOutcome {}

    /** The archive has exactly this already. */
    record Unchanged(ArticleId article) implements StoreOutcome {}
}
