package org.kroniek.web.search;

import java.util.Locale;

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

    /** How many articles, or words, it is counted by. */
    public int scale() {
        return scale;
    }

    /** As it stands in an address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
