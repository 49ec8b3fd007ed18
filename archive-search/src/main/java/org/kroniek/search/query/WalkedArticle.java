package org.kroniek.search.query;

import org.kroniek.core.id.ArticleId;

/**
 * A hit of a walk.
 *
 * @param revision of the article that was searched
 * @param version position of the change log that the article's document was made at
 */
public record WalkedArticle(ArticleId id, int revision, long version) {}
