package org.kroniek.core.event.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.kroniek.core.event.EventContent;

/** An event with what its current version says, as one query finds them. */
record StoredEvent(EventRow row, EventContent content, Instant versionAt) {

    /** In the order of time; what has no beginning comes last. */
    static final Comparator<StoredEvent> BY_DATE = Comparator
            .comparing((StoredEvent event) -> event.row().dateEarliest(),
                    Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(event -> event.row().eventId());

    static StoredEvent of(Object[] row) {
        EventVersionRow version = (EventVersionRow) row[1];
        return new StoredEvent((EventRow) row[0], version.content(), version.createdAt());
    }

}
