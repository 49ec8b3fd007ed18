package org.kroniek.search.replay;

import java.util.Optional;
import org.kroniek.core.citable.CitedArticle;
import org.kroniek.core.id.ArticleId;

/**
 * An article that is not found as it was.
 *
 * @param then where it was; empty when it was not found
 * @param now where it is; empty when it is not found any more
 * @param withoutNewAdditions whether it is found now also when only that is looked for which was looked for then
 */
public record Difference(Kind kind, ArticleId article, Optional<Place> then, Optional<Place> now,
        boolean withoutNewAdditions) {

    /** What is different. */
    public enum Kind {
        /** It is not found any more. */
        LOST,
        /** It was not found. */
        FOUND,
        /** It is found in another revision. */
        REVISED,
        /** It is found before or after others which it was not before or after. */
        MOVED
    }

    /**
     * A place in a list.
     *
     * @param rank from 1
     */
    public record Place(int rank, CitedArticle article) {}
}
