package org.kroniek.core.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An entry of the trail, as it is read. Action and kind are texts: an old entry may name one that is no longer made.
 *
 * @param action as in {@link AuditAction}
 * @param kind as in {@link AuditKind}
 * @param number the version that was made, or the id of the decision
 * @param reason empty where nobody had to say
 */
public record RecordedEntry(long id, Instant at, String author, String action, String kind, String subject,
        OptionalLong number, String reason, Optional<String> detail) {}
