package org.kroniek.core.access;

/** What became of a change to an account. */
public sealed interface AccountOutcome {

    /** It is like this now. */
    record Stored(Account account) implements AccountOutcome {}

    /** Nothing was stored: this is wrong. */
    record Refused(AccountProblem problem) implements AccountOutcome {}

    /** Somebody else has changed it in the meantime; nothing was stored. */
    record Outdated(Account current) implements AccountOutcome {}

    /** There is no account of the name. */
    record NotFound() implements AccountOutcome {}
}
