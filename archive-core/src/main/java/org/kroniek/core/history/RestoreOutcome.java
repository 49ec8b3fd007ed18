package org.kroniek.core.history;

/** What became of going back to a version. */
public sealed interface RestoreOutcome {

    /** The record says again what it said, as this version. */
    record Restored(int version) implements RestoreOutcome {}

    /** The record says that already. */
    record Unchanged(int version) implements RestoreOutcome {}

    /** Somebody else has changed the record in the meantime; nothing was stored. */
    record Outdated(int currentVersion) implements RestoreOutcome {}

    /** There is no such record, or no such version of it. */
    record NotFound() implements RestoreOutcome {}

    /**
     * What the version says is no longer possible; nothing was stored.
     *
     * @param detail what stands in the way, as the service of the record names it
     */
    record Refused(String detail) implements RestoreOutcome {}
}
