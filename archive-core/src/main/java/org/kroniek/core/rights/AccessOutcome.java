package org.kroniek.core.rights;

/** What became of a decision about access. */
public sealed interface AccessOutcome {

    /** It holds. */
    record Decided(AccessState state) implements AccessOutcome {}

    /** It has held before; nothing was stored. */
    record Unchanged(AccessState state) implements AccessOutcome {}

    /** Somebody else decided in the meantime; nothing was stored. */
    record Outdated(AccessState current) implements AccessOutcome {}

    /** There is no such article. */
    record NotFound() implements AccessOutcome {}
}
