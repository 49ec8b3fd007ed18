package org.kroniek.core.id;

import java.util.Optional;
import java.util.UUID;

/** The public identity of a publication: a newspaper, agency or site. */
public record PublicationId(UUID value) {

    /** Reads the canonical form with hyphens; anything else is empty. */
    public static Optional<PublicationId> parse(String text) {
        return CanonicalUuid.parse(text).map(PublicationId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
