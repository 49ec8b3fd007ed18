package org.kroniek.core.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An API key as it can be shown: without itself.
 *
 * @param label what it is for
 * @param usedOn the last day on which it was used
 */
public record ApiKey(UUID id, String account, String label, KeyScope scope, Instant createdAt,
        Optional<Instant> expiresAt, Optional<Instant> revokedAt, Optional<LocalDate> usedOn) {

    /** Whether it opens anything. */
    public boolean isValid(Instant now) {
        return revokedAt.isEmpty() && expiresAt.map(now::isBefore).orElse(true);
    }
}
