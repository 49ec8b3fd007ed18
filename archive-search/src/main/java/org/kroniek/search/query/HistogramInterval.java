package org.kroniek.search.query;

/**
 * How wide the bars of a histogram shall be. {@link #AUTO} takes the narrowest from days on that gives at most 60
 * bars; hours have to be asked for, since they leave out what is known by the day only.
 */
public enum HistogramInterval {
    AUTO,
    /** Counts only what has a date that has a time of day: a day is a day, and none of its hours. */
    HOUR,
    DAY,
    MONTH,
    YEAR,
    DECADE
}
