package org.kroniek.web.cited;

import org.kroniek.core.projection.ArticleSnapshot;

/**
 * An article in a list that was kept.
 *
 * @param rank from 1
 * @param article as it was when it was found
 */
public record KeptArticle(int rank, ArticleSnapshot article) {}
