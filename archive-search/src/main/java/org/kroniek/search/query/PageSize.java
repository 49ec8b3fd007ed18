package org.kroniek.search.query;

/** How many hits a page may have. */
final class PageSize {

    private PageSize() {}

    static void check(int size, int most) {
        if (size < 1 || size > most) {
            throw new IllegalArgumentException("size must be 1 to " + most + ", not " + size);
        }
    }
}
