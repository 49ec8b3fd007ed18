package org.kroniek.core.audit;

/**
 * Keeps what somebody did. Versions and decisions that have a table of their own need no call: the database enters every
 * row of them by itself (ADR 21). All else that changes the archive, or who may change it, is recorded here, in the same
 * transaction as the change.
 */
public interface AuditTrail {

    /** Adds an entry, in the caller's transaction. */
    void record(AuditEntry entry);
}
