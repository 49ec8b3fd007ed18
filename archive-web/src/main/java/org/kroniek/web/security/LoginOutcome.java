package org.kroniek.web.security;

import java.time.Duration;
import org.kroniek.core.access.Caller;

/** What became of an attempt to prove who one is. */
public sealed interface LoginOutcome {

    /** It is them. */
    record Proven(Caller caller) implements LoginOutcome {}

    /** Name and password do not fit, or the account is closed; which of it is not said. */
    record Wrong() implements LoginOutcome {}

    /** There were too many wrong attempts from there; this one was not looked at. */
    record Later(Duration pause) implements LoginOutcome {}
}
