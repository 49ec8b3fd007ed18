package org.kroniek.core.article;

import org.kroniek.core.id.ArticleId;

/**
 * A revision that has just been stored.
 *
 * @param number 1 for a new article; greater for a correction
 */
public record StoredRevision(ArticleId article, int number, ArticleDraft draft) {}
