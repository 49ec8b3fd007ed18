package org.kroniek.core.id;

import java.util.Optional;
import java.util.UUID;

/** The identity of one import: one delivery of documents and its report. */
public record ImportId(UUID value) {

    /** Reads the canonical form with hyphens; anything else is empty. */
    public static Optional<ImportId> parse(String text) {
        return CanonicalUuid.parse(text).map(ImportId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
