package org.kroniek.core.citable;

import org.kroniek.core.id.ArticleId;

/**
 * An article that a search found.
 *
 * @param revision that was searched
 * @param version position of the change log that was indexed of it; what changed later has a higher one
 */
public record CitedArticle(ArticleId id, int revision, long version) {}
