package org.kroniek.core.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries of the trail are wanted; what is empty restricts nothing.
 *
 * @param subject id of one record
 * @param since the first moment
 * @param until the moment after the last
 */
public record TrailFilter(Optional<AuditKind> kind, Optional<String> subject, Optional<String> author,
        Optional<AuditAction> action, Optional<Instant> since, Optional<Instant> until) {

    /** All that was done to one record. */
    public static TrailFilter of(AuditSubject subject) {
        return new TrailFilter(Optional.of(subject.kind()), Optional.of(subject.id()), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }
}
