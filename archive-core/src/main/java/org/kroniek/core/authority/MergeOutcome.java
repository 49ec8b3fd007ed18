package org.kroniek.core.authority;

import org.kroniek.core.id.AuthorityId;

/** What became of a merge, or of undoing one. */
public sealed interface MergeOutcome {

    /** @param leadsTo where the record's address leads now, through all merges; itself after undoing */
    record Done(AuthorityId leadsTo) implements MergeOutcome {}

    /** There is no such record. */
    record NotFound(AuthorityId authority) implements MergeOutcome {}

    /** Nothing was changed. */
    record Refused(Reason reason) implements MergeOutcome {}

    /** Why records are not merged. */
    enum Reason {
        SAME_RECORD,
        /** A person is no place. */
        OTHER_KIND,
        /** The record to be absorbed is merged; undo that first. */
        ALREADY_MERGED,
        /** The survivor leads, through its own merges, to the record to be absorbed. */
        CYCLE,
        /** Nothing to undo. */
        NOT_MERGED
    }
}
