package org.kroniek.search.query;

import org.kroniek.search.query.date.DateFilter;
import org.kroniek.search.query.expansion.ExpansionChoice;
import java.util.Optional;
import java.util.Set;
import org.kroniek.core.id.EventId;

/**
 * A validated question for events.
 *
 * @param text words of titles, descriptions, names and quoted passages, in the same query language as for articles;
 *        empty for all events
 * @param expansion what may be looked for beside the words that were typed
 * @param dates only events that may fall in this range
 * @param types only these, by code; empty for any
 * @param involved only events with these: persons and organisations that took part, places where it happened; those who
 *        only say something of it, and places that took part (a country that sends troops), count for
 *        {@link AuthorityFilter#together()} alone
 * @param parent only parts of this event
 * @param within only events at a place inside this box
 * @param size hits a page, 1 to {@value #MAX_SIZE}
 * @param cursor an {@link EventAnswer#next()} or {@link EventAnswer#previous()} of the same question
 */
public record EventQuery(String text, ExpansionChoice expansion, Optional<DateFilter> dates, Set<String> types,
        AuthorityFilter involved,
        Optional<EventId> parent, Optional<BoundingBox> within, SortOrder sort, int size, Optional<String> cursor,
        Set<EventFacet> facets, Optional<HistogramInterval> histogram) {

    /** The largest page: a timeline shows more events at once than a list shows articles. */
    public static final int MAX_SIZE = 500;

    public EventQuery {
        PageSize.check(size, MAX_SIZE);
        types = Set.copyOf(types);
        facets = Set.copyOf(facets);
    }
}
