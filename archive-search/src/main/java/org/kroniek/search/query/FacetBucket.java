package org.kroniek.search.query;

/**
 * One value of a facet.
 *
 * @param value what to filter by
 * @param label what to show; the value itself where only the portal knows a name for it
 */
public record FacetBucket(String value, String label, long count) {

    /** A value that only the portal knows a name for. */
    public static FacetBucket unnamed(String value, long count) {
        return new FacetBucket(value, value, count);
    }
}
