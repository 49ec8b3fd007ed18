package org.kroniek.core.projection;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.paging.Page;
import org.kroniek.core.rights.Audience;
import org.kroniek.core.rights.Disclosure;
import org.kroniek.core.text.OriginalContent;

/**
 * Reads articles for somebody: whoever shows articles to others reads them here, and gets no more of them than those may see. An
 * embargo is over at its moment, by the clock.
 */
public interface ReadableArticles {

    ArticleReading article(ArticleId id, Audience audience);

    /**
     * Many at once, each at the revision of that number. What may not be seen, or is not there, is absent; the text of what may
     * not be read is left out.
     */
    Map<ArticleId, ArticleSnapshot> revisions(Map<ArticleId, Integer> numbers, Audience audience);

    /**
     * All articles that may be seen, oldest acquisition first, likewise.
     *
     * @param after the {@link Page#next()} of the page before; empty for the first
     */
    Page<ArticleSnapshot> list(Optional<ArticleId> after, int size, Audience audience);

    /** The bytes as they were received, of the current revision of an article that may be read. */
    Optional<OriginalContent> original(ArticleId id, Audience audience);

    /** How much of articles may be seen; ids of none are absent. */
    Map<ArticleId, Disclosure> disclosures(Collection<ArticleId> ids, Audience audience);
}
