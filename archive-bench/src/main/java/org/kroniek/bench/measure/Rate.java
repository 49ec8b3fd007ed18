package org.kroniek.bench.measure;

import java.time.Duration;

/** How many in which time. */
public record Rate(long count, Duration time) {

    public Rate {
        if (!time.isPositive()) {
            throw new IllegalArgumentException("Nothing takes " + time);
        }
    }

    public double perSecond() {
        return count * 1e9 / time.toNanos();
    }

    /** How much faster this is than the other: 1 is as fast, 0.5 half as fast. */
    public double relativeTo(Rate other) {
        return perSecond() / other.perSecond();
    }
}
