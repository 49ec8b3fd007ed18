package org.kroniek.web.cited;

import org.kroniek.core.id.ArticleId;
import java.util.Optional;
import org.kroniek.core.projection.ArticleSnapshot;

/**
 * An article in a list that was kept.
 *
 * @param rank from 1
 * @param revision that was found
 * @param article as it was when it was found; empty when it may not be shown any more
 */
public record KeptArticle(int rank, ArticleId id, int revision, Optional<ArticleSnapshot> article) {}
