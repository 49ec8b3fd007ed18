package org.kroniek.core.duplicate.internal;

import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.duplicate.Shingles;

/**
 * The current text of an article, as it is compared.
 *
 * @param shingles empty when it has no words
 */
record ComparedText(UUID article, int revision, Optional<Shingles> shingles) {

    /** @param row article, number, headline, whether that was taken from the text, and the text */
    static ComparedText of(Object[] row) {
        return new ComparedText((UUID) row[0], ((Number) row[1]).intValue(), shingles(row, 2));
    }

    /** Reads headline, whether that was taken from the text, and the text. */
    static Optional<Shingles> shingles(Object[] row, int first) {
        Optional<String> headline = (Boolean) row[first + 1] ? Optional.empty() : Optional.of((String) row[first]);
        return Shingles.of(headline, (String) row[first + 2]);
    }
}
