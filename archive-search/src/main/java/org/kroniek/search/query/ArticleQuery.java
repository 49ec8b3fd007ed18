package org.kroniek.search.query;

import org.kroniek.search.query.date.DateFilter;
import org.kroniek.search.query.expansion.ExpansionChoice;
import java.util.Optional;
import java.util.Set;
import org.kroniek.core.id.EventId;
import org.kroniek.core.id.PublicationId;
import org.kroniek.core.text.LanguageTag;

/**
 * A validated question to the archive.
 *
 * @param text as typed; may be empty, which asks for every article
 * @param expansion what may be looked for beside the words that were typed
 * @param dates only articles whose date may fall in this range
 * @param languages only articles in one of these; empty for any
 * @param sources only articles of one of these publications; empty for any
 * @param linked only articles in which these are named, as far as the names are linked
 * @param events only articles that are evidence of one of these; empty for any
 * @param duplicates what becomes of articles with nearly the same text
 * @param size hits a page, 1 to {@value #MAX_SIZE}
 * @param cursor a {@link SearchAnswer#next()} or {@link SearchAnswer#previous()} of the same question
 * @param highlight whether hits carry snippets
 */
public record ArticleQuery(String text, ExpansionChoice expansion, Optional<DateFilter> dates,
        Set<LanguageTag> languages,
        Set<PublicationId> sources, AuthorityFilter linked, Set<EventId> events,
        Duplicates duplicates, SortOrder sort, int size,
        Optional<String> cursor, Set<Facet> facets, Optional<HistogramRequest> histogram, boolean highlight) {

    /** The largest page: more per request costs more than it saves. */
    public static final int MAX_SIZE = 100;

    public ArticleQuery {
        PageSize.check(size, MAX_SIZE);
        languages = Set.copyOf(languages);
        sources = Set.copyOf(sources);
        events = Set.copyOf(events);
        facets = Set.copyOf(facets);
    }
}
