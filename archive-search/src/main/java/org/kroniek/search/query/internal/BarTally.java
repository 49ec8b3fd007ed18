package org.kroniek.search.query.internal;

/**
 * What is counted in one bar.
 *
 * @param count hits that may belong to it
 * @param certain those among them that surely do
 */
record BarTally(long count, long certain) {

    static final BarTally NONE = new BarTally(0, 0);
}
