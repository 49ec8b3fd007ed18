package org.kroniek.web.search;

import java.util.Locale;
import java.util.OptionalDouble;
import org.kroniek.search.query.trend.Tally;
import org.kroniek.search.query.trend.TrendBucket;

/** What a trend is measured in. */
public enum TrendUnit {
    /** Of every thousand articles that the archive holds of that time, how many are found. */
    ARTICLES(1_000),
    /** Articles found for every million words that the archive holds of that time: long texts say more of everything. */
    WORDS(1_000_000),
    /** Articles found, whatever the archive holds. */
    COUNT(1);

    private final int scale;

    TrendUnit(int scale) {
        this.scale = scale;
    }

    /** How much is found, of what surely is of that time; empty where the archive has nothing that surely is. */
    public OptionalDouble value(Tally found, TrendBucket bucket) {
        long whole = switch (this) {
            case ARTICLES -> bucket.held().certain();
            case WORDS -> bucket.words();
            case COUNT -> 1;
        };
        return bucket.isCovered() && whole > 0
                ? OptionalDouble.of((double) found.certain() * scale / whole)
                : OptionalDouble.empty();
    }

    /** As it stands in an address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
