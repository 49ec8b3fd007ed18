package org.kroniek.core.importing;

import java.time.Duration;
import java.util.Optional;

/**
 * How much an import got done in the last part of its work.
 *
 * @param time how long that part was
 * @param documents dealt with in it
 * @param bytes of the delivery that were read in it
 */
public record ImportPace(Duration time, int documents, long bytes) {

    /** Nothing can be told from less: a batch may take longer. */
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    /** Whether it says anything. */
    boolean isTelling() {
        return time.compareTo(SHORTEST) >= 0 && documents > 0;
    }

    public double documentsPerSecond() {
        return documents * 1000.0 / Math.max(1, time.toMillis());
    }

    /** How long as many bytes take at this pace; empty when none have been read lately. */
    Optional<Duration> timeFor(long remaining) {
        if (remaining == 0) {
            return Optional.of(Duration.ZERO);
        }
        return bytes == 0
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(Math.round((double) remaining / bytes * time.toMillis())));
    }
}
