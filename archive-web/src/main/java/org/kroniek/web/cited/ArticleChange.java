package org.kroniek.web.cited;

import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.search.replay.ExplainedDifference;

/**
 * An article that is not found as it was.
 *
 * @param article as it was when it was found; of one that was not, as it is now
 */
public record ArticleChange(ExplainedDifference difference, ArticleSnapshot article) {}
