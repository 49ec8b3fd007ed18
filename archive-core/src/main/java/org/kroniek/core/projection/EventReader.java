package org.kroniek.core.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.paging.Page;

/** Reads confirmed events; what readers may not see is absent. */
public interface EventReader {

    Optional<EventSnapshot> event(EventId id);

    /** Many at once, in a fixed number of round trips. */
    Map<EventId, EventSnapshot> events(Collection<EventId> ids);

    /** Whether the event was confirmed once and has been withdrawn since. */
    boolean isWithdrawn(EventId id);

    /**
     * All confirmed events, oldest record first.
     *
     * @param after the {@link Page#next()} of the page before; empty for the first
     */
    Page<EventSnapshot> list(Optional<EventId> after, int size);

    /** The passages of an article that prove something of confirmed events, in the order of its text. */
    List<EventPassage> passages(ArticleId article);

    /** The confirmed events that articles are evidence of, each once. Articles without any are absent. */
    Map<ArticleId, List<EventReference>> eventsOf(Collection<ArticleId> articles);
}
