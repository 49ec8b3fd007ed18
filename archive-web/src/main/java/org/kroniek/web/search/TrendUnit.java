package org.kroniek.web.search;

import java.util.Locale;
import java.util.OptionalDouble;
import org.kroniek.search.query.trend.Occurrences;
import org.kroniek.search.query.trend.TrendBucket;
import org.kroniek.search.query.trend.TrendLine;

/** What a trend is measured in. */
public enum TrendUnit {
    /** Of every thousand articles that the archive holds of that time, how many are found. */
    ARTICLES(1_000),
    /** How often the words stand in every million words that the archive holds of that time. */
    WORDS(1_000_000),
    /** Articles found, whatever the archive holds. */
    COUNT(1);

    private final int scale;

    TrendUnit(int scale) {
        this.scale = scale;
    }

    /**
     * How much is found, of what surely is of that time; empty where the archive has nothing that surely is, and where it was
     * not counted.
     *
     * @param number of the bucket, from 0
     */
    public OptionalDouble value(TrendLine line, int number, TrendBucket bucket) {
        OptionalDouble found = switch (this) {
            case ARTICLES, COUNT -> OptionalDouble.of(line.tallies().get(number).certain());
            case WORDS -> line.occurrences() instanceof Occurrences.Counted(var counts)
                    ? OptionalDouble.of(counts.get(number))
                    : OptionalDouble.empty();
        };
        long whole = switch (this) {
            case ARTICLES -> bucket.held().certain();
            case WORDS -> bucket.words();
            case COUNT -> 1;
        };
        return bucket.isCovered() && whole > 0 && found.isPresent()
                ? OptionalDouble.of(found.getAsDouble() * scale / whole)
                : OptionalDouble.empty();
    }

    /** As it stands in an address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
