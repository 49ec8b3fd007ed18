package org.kroniek.core.projection;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.paging.Page;
import org.kroniek.core.rights.Access;

/**
 * Reads articles as they are, whoever may see them: for the archive's own work. What is shown to others is read by
 * {@link ReadableArticles}.
 */
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

    /** Who may read articles; ids of none are absent. In one round trip. */
    Map<ArticleId, Access> access(Collection<ArticleId> ids);

    /** How many articles there are. */
    long count();
}
