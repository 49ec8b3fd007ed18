package org.kroniek.core.id;

import java.util.Optional;
import java.util.UUID;

/** The public identity of a search that was kept to be cited: the last part of its permanent address {@code /cited/{id}}. */
public record CitableSearchId(UUID value) {

    /** Reads the canonical form with hyphens; anything else is empty, so that a wrong address is just not found. */
    public static Optional<CitableSearchId> parse(String text) {
        return CanonicalUuid.parse(text).map(CitableSearchId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
