package org.kroniek.bench.report;

import java.util.Locale;
import org.kroniek.bench.measure.Spread;

/** Numbers as the report writes them: the same on every machine. */
final class Numbers {

    private Numbers() {}

    static String decimals(int decimals, double number) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", number);
    }

    /** The median, and the least and the most in brackets. */
    static String spread(int decimals, Spread spread) {
        return "%s (%s–%s)".formatted(decimals(decimals, spread.median()), decimals(decimals, spread.lowest()),
                decimals(decimals, spread.highest()));
    }
}
