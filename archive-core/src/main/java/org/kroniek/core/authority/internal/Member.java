package org.kroniek.core.authority.internal;

import java.time.Instant;
import java.util.UUID;
import org.kroniek.core.authority.AuthorityContent;

/**
 * The current version of a record that stands for itself or was merged.
 *
 * @param survivor the record it is shown with: itself, or the one it was merged into through all merges
 * @param changedAt when that version was made
 */
record Member(UUID id, UUID survivor, int version, AuthorityContent content, Instant changedAt) {

    boolean isSurvivor() {
        return id.equals(survivor);
    }
}
