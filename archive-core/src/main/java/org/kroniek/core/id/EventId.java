package org.kroniek.core.id;

import java.util.Optional;
import java.util.UUID;

/** The public identity of an event: the last part of its permanent address {@code /events/{id}}. */
public record EventId(UUID value) implements Comparable<EventId> {

    /** Reads the canonical form with hyphens; anything else is empty, so that a wrong address is just not found. */
    public static Optional<EventId> parse(String text) {
        return CanonicalUuid.parse(text).map(EventId::new);
    }

    @Override
    public int compareTo(EventId other) {
        return value.toString().compareTo(other.value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
