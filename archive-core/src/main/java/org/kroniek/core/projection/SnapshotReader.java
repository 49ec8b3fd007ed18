package org.kroniek.core.projection;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.paging.Page;

/** Reads snapshots. What may not be seen, or is not there, is absent. */
public interface SnapshotReader {

    Optional<ArticleSnapshot> article(ArticleId id);

    /** Many at once, in one round trip. */
    Map<ArticleId, ArticleSnapshot> articles(Collection<ArticleId> ids);

    /**
     * All articles, oldest acquisition first.
     *
     * @param after the {@link Page#next()} of the page before; empty for the first
     */
    Page<ArticleSnapshot> list(Optional<ArticleId> after, int size);

    /** How many articles there are. */
    long count();
}
