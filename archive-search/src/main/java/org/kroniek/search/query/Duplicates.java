package org.kroniek.search.query;

import java.util.Optional;
import org.kroniek.core.id.ArticleId;

/**
 * What becomes of articles with nearly the same text.
 *
 * @param folded whether only the first of each group is listed, in the order of the list; totals, facets and histograms
 *        count every article all the same
 * @param of only this article and what has nearly its text
 */
public record Duplicates(boolean folded, Optional<ArticleId> of) {

    public static final Duplicates FOLDED = new Duplicates(true, Optional.empty());
    public static final Duplicates LISTED = new Duplicates(false, Optional.empty());

    /** This article and what has nearly its text, each listed. */
    public static Duplicates of(ArticleId article) {
        return new Duplicates(false, Optional.of(article));
    }
}
