package org.kroniek.search.query.internal;

/**
 * What is counted in one bar.
 *
 * @param count events that may belong to it
 * @param certain those among them that surely do
 */
record EventTally(long count, long certain) {

    static final EventTally NONE = new EventTally(0, 0);
}
