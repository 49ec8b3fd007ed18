package org.kroniek.search.query;

/** What hits can be counted by. */
public enum Facet {
    LANGUAGE, PUBLICATION, YEAR
}
