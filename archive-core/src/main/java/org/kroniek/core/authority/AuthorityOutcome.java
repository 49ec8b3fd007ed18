package org.kroniek.core.authority;

import org.kroniek.core.id.AuthorityId;

/** What became of a draft. */
public sealed interface AuthorityOutcome {

    /** The archive did not have it. */
    record Created(AuthorityId authority) implements AuthorityOutcome {}

    /** The archive had it otherwise; that stays as an earlier version. */
    record Revised(AuthorityId authority, int version) implements AuthorityOutcome {}

    /** The archive has exactly this already. */
    record Unchanged(AuthorityId authority) implements AuthorityOutcome {}

    /** It was not stored, and nothing else of the batch is harmed. */
    record Refused(Reason reason, String detail) implements AuthorityOutcome {}

    /** Why a record is refused. */
    enum Reason {
        /** Another authority has that identifier; the detail is the identifier. */
        IDENTIFIER_TAKEN,
        /** The record is of another kind in the archive. */
        OTHER_KIND,
        /** {@link AuthorityCheck} finds something wrong with it; the detail is the first of it. */
        INVALID
    }
}
