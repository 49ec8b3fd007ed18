package org.kroniek.bench.measure;

import java.util.Collection;
import java.util.List;

/** What several rounds gave: the one in the middle, and how far apart the others lie. */
public record Spread(double median, double lowest, double highest) {

    /**
     * The spread of some values; of an even number the median is the mean of the middle two.
     *
     * @param values one a round
     */
    public static Spread of(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("No round was measured");
        }
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(median, sorted.getFirst(), sorted.getLast());
    }
}
