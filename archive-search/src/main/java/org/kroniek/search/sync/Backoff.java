package org.kroniek.search.sync;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Pauses between tries: doubled each time, and shortened by chance by up to half, so that several portals that lost the
 * same Elasticsearch do not all return in the same moment.
 */
final class Backoff {

    /** Beyond, doubling would only overflow. */
    private static final int MAX_DOUBLINGS = 20;

    private final Duration first;
    private final Duration longest;
    private int tries;

    Backoff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
    }

    Duration next() {
        long doubled = first.toMillis() << Math.min(tries++, MAX_DOUBLINGS);
        long pause = Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(pause - ThreadLocalRandom.current().nextLong(pause / 2 + 1));
    }

    void reset() {
        tries = 0;
    }
}
