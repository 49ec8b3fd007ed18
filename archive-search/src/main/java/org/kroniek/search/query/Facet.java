package org.kroniek.search.query;

/**
 * What hits can be counted by. A facet does not heed the filter on itself (languages, sources; the dates for the year), so
 * that it shows what else there is to choose.
 */
public enum Facet {
    LANGUAGE, PUBLICATION, YEAR
}
