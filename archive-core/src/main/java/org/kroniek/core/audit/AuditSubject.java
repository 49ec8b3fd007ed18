package org.kroniek.core.audit;

/**
 * What was done something to.
 *
 * @param id as in addresses; of a name or account the name, of a term vocabulary and code with a slash between
 */
public record AuditSubject(AuditKind kind, String id) {}
