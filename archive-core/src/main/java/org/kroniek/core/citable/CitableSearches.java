package org.kroniek.core.citable;

import java.util.List;
import java.util.Optional;
import org.kroniek.core.id.CitableSearchId;

/** Keeps searches that are cited. None is ever changed or deleted. */
public interface CitableSearches {

    /** Keeps a search; the same one kept before is that one again. */
    Kept keep(CitableSearchDraft draft);

    Optional<CitableSearch> find(CitableSearchId id);

    /**
     * Some of the articles that were found, in order.
     *
     * @param from how many come before them
     */
    List<CitedArticle> articles(CitableSearchId id, int from, int count);

    /** All of them. */
    CitedArticles articles(CitableSearchId id);

    /**
     * A search that is kept now.
     *
     * @param isNew whether it was not kept before
     */
    record Kept(CitableSearch search, boolean isNew) {}
}
