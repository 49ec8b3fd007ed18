package org.kroniek.bench.raw;

import java.time.Duration;
import org.kroniek.bench.measure.Rate;

/** How long the raw engines took, one after the other. */
public record RawLoad(int documents, Duration copy, Duration bulk) {

    public Rate rate() {
        return new Rate(documents, copy.plus(bulk));
    }
}
