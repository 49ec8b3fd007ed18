package org.kroniek.web.cited;

import java.util.Optional;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.search.replay.ExplainedDifference;

/**
 * An article that is not found as it was.
 *
 * @param article as it was when it was found; of one that was not, as it is now; empty when it may not be shown any more
 */
public record ArticleChange(ExplainedDifference difference, Optional<ArticleSnapshot> article) {}
