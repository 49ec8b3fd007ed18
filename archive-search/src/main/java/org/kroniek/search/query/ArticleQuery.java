package org.kroniek.search.query;

import org.kroniek.core.rights.Audience;
import org.kroniek.search.query.expansion.ExpansionChoice;
import java.util.Optional;
import java.util.Set;

/**
 * A validated question to the archive.
 *
 * @param audience for whom: nobody finds more than they may see
 * @param text as typed; may be empty, which asks for every article
 * @param expansion what may be looked for beside the words that were typed
 * @param filter what else the articles are limited to
 * @param duplicates what becomes of articles with nearly the same text
 * @param size hits a page, 1 to {@value #MAX_SIZE}
 * @param cursor a {@link SearchAnswer#next()} or {@link SearchAnswer#previous()} of the same question
 * @param highlight whether hits carry snippets
 */
public record ArticleQuery(Audience audience, String text, ExpansionChoice expansion, ArticleFilter filter,
        Duplicates duplicates,
        SortOrder sort, int size,
        Optional<String> cursor, Set<Facet> facets, Optional<HistogramInterval> histogram, boolean highlight) {

    /** The largest page: more per request costs more than it saves. */
    public static final int MAX_SIZE = 100;

    public ArticleQuery {
        PageSize.check(size, MAX_SIZE);
        facets = Set.copyOf(facets);
    }

    /** The same question of others. */
    public ArticleQuery by(Audience other) {
        return new ArticleQuery(other, text, expansion, filter, duplicates, sort, size, cursor, facets, histogram,
                highlight);
    }
}
