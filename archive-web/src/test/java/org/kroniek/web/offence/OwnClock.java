package org.kroniek.web.offence;

import java.time.Instant;

/** Breaks two rules on purpose: it asks the machine for the time, and its package is not null marked. */
public class OwnClock {

    public Instant time() {
        return Instant.now();
    }
}
