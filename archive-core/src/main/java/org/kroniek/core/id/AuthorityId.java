package org.kroniek.core.id;

import java.util.Optional;
import java.util.UUID;

/** The public identity of an authority record: the last part of its permanent address {@code /authorities/{id}}. */
public record AuthorityId(UUID value) implements Comparable<AuthorityId> {

    /** Reads the canonical form with hyphens; anything else is empty, so that a wrong address is just not found. */
    public static Optional<AuthorityId> parse(String text) {
        return CanonicalUuid.parse(text).map(AuthorityId::new);
    }

    @Override
    public int compareTo(AuthorityId other) {
        return value.toString().compareTo(other.value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
