package org.kroniek.core.audit;

import java.util.Optional;

/**
 * Something that somebody did.
 *
 * @param author the account; {@link #SYSTEM} for work that nobody asked for
 * @param reason why; empty where nobody has to say
 * @param detail what else a reader of the trail should know, such as the name that was dismissed
 */
public record AuditEntry(String author, AuditAction action, AuditSubject subject, String reason,
        Optional<String> detail) {

    /** The author of what the archive does by itself. */
    public static final String SYSTEM = "system";

    public static AuditEntry of(String author, AuditAction action, AuditSubject subject, String reason) {
        return new AuditEntry(author, action, subject, reason, Optional.empty());
    }
}
