package org.kroniek.search.query;

/** The order of authorities. */
public enum AuthoritySort {
    /** Those whose names match best; by name among equals. */
    RELEVANCE,
    /** By the name that is shown in the language of the query. */
    NAME
}
