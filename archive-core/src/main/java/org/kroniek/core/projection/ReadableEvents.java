package org.kroniek.core.projection;

import java.util.Optional;
import org.kroniek.core.id.EventId;
import org.kroniek.core.rights.Audience;

/** Reads events for somebody. Passages of articles that they may not read are left out. */
public interface ReadableEvents {

    Optional<EventSnapshot> event(EventId id, Audience audience);

    /** Whether the event was confirmed once and has been withdrawn since. */
    boolean isWithdrawn(EventId id);
}
