package org.kroniek.web.portal.timeline;

import java.util.List;
import org.kroniek.core.id.EventId;
import org.kroniek.search.query.EventHit;

/**
 * Something to draw on a line of time.
 */
sealed interface TimelineEntry {

    TimeExtent extent();

    /** One event. */
    record Single(EventHit hit, TimeExtent extent) implements TimelineEntry {

        EventId id() {
            return hit.id();
        }
    }

    /** Events of one day, month or year that are too many to be drawn one by one. */
    record Bundle(List<Single> events, TimeUnit unit, TimeExtent.Stretch stretch,
            TimeExtent extent) implements TimelineEntry {

        public Bundle {
            events = List.copyOf(events);
        }
    }
}
