package org.kroniek.search.query;

/** How wide the bars of a date histogram shall be. {@link #AUTO} takes the narrowest that gives at most 60 bars. */
public enum HistogramRequest {
    AUTO, DAY, MONTH, YEAR
}
