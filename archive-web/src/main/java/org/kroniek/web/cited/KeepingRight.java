package org.kroniek.web.cited;

import java.time.Duration;

/** Whether a caller may keep a search. */
public sealed interface KeepingRight {

    /** @param most articles that the search may find */
    record Granted(int most) implements KeepingRight {}

    /** Another site made a browser ask. */
    record Foreign() implements KeepingRight {}

    /** @param pause until the caller may keep another */
    record Later(Duration pause) implements KeepingRight {}
}
