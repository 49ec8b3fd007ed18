package org.kroniek.bench.export;

import org.kroniek.bench.measure.Samples;

/** How long an early and a deep page of the same list take, in nanoseconds. */
public record PageTimes(String search, int deepPage, int size, long total, Samples early, Samples deep) {

    public double ratio() {
        return (double) deep.median() / early.median();
    }
}
