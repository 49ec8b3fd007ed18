package org.kroniek.core.article;

/** What became of a correction. */
public sealed interface CorrectionOutcome {

    /** It is this revision. */
    record Stored(int revision) implements CorrectionOutcome {}

    /** The article says that already. */
    record Unchanged(int revision) implements CorrectionOutcome {}

    /** Somebody else has corrected it in the meantime; nothing was stored. */
    record Outdated(int currentRevision) implements CorrectionOutcome {}

    /** There is no such article or revision. */
    record NotFound() implements CorrectionOutcome {}
}
