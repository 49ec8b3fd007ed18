package org.kroniek.search.query;

/** The order of hits. */
public enum SortOrder {
    RELEVANCE, OLDEST, NEWEST
}
