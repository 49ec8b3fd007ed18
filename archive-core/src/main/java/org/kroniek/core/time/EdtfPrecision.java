package org.kroniek.core.time;

/** How much a date says. */
public enum EdtfPrecision {
    DAY, MONTH, SEASON, YEAR, DECADE, CENTURY, INTERVAL
}
