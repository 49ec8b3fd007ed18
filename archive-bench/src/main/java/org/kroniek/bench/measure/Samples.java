package org.kroniek.bench.measure;

import java.util.Arrays;

/** All measured values of one thing, kept to the last one: percentiles are exact, not estimated. */
public final class Samples {

    private static final int FIRST_ROOM = 16;

    private long[] values = new long[FIRST_ROOM];
    private int size;

    public void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    public void addAll(Samples others) {
        for (int i = 0; i < others.size; i++) {
            add(others.values[i]);
        }
    }

    public int size() {
        return size;
    }

    /**
     * The smallest value that at least so many hundredths of all values do not exceed (nearest rank).
     *
     * @param percent above 0, at most 100
     */
    public long percentile(double percent) {
        if (percent <= 0 || percent > 100) {
            throw new IllegalArgumentException("Not a percentile: " + percent);
        }
        if (size == 0) {
            throw new IllegalStateException("Nothing was measured");
        }
        long[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        // The rank is a whole number in most cases; the division may leave it a hair above.
        int rank = (int) Math.ceil(percent * size / 100 - 1e-9);
        return sorted[Math.max(rank, 1) - 1];
    }

    public long median() {
        return percentile(50);
    }
}
