package org.kroniek.web.portal.trend;

import java.util.List;
import java.util.Locale;

/**
 * Where in a drawing things stand, in percent from its left and from above.
 *
 * @param buckets how many there are, all as wide as each other
 * @param top the value of the upper edge: a round one, at least as high as all there are
 */
record TrendScale(int buckets, double top) {

    private static final List<Double> ROUND = List.of(1.0, 2.0, 4.0, 5.0, 10.0);

    /** A scale on which a value fits. */
    static TrendScale of(int buckets, double highest) {
        if (highest <= 0) {
            return new TrendScale(buckets, 1);
        }
        double power = Math.pow(10, Math.floor(Math.log10(highest)));
        double top = ROUND.stream().map(round -> round * power).filter(round -> round >= highest).findFirst()
                .orElse(10 * power);
        return new TrendScale(buckets, top);
    }

    double middle(int bucket) {
        return 100 * (bucket + 0.5) / buckets;
    }

    double left(int bucket) {
        return 100.0 * bucket / buckets;
    }

    double height(double value) {
        return 100 - 100 * value / top;
    }

    static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
