package org.kroniek.search.query.trend;

/**
 * How wide the buckets of a trend shall be. {@link #AUTO} takes the narrowest that gives at most 60 of them and in which
 * at least half of the articles are sure to lie.
 */
public enum TrendInterval {
    AUTO, DAY, MONTH, YEAR, DECADE
}
