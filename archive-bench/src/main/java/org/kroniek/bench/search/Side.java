package org.kroniek.bench.search;

/** Who is asked. */
public enum Side {

    /** Elasticsearch, with the requests that the archive would send. */
    RAW,

    /** The archive's API. */
    OURS
}
