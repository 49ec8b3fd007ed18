package org.kroniek.core.projection;

/** How far an event has come. */
public enum EventStatus {
    /** An editor works on it; readers do not see it. */
    DRAFT,
    /** Shown to readers; it has evidence. */
    CONFIRMED,
    /** Taken back; its address says so. */
    WITHDRAWN
}
