package org.kroniek.search.query.trend;

/**
 * Articles of one bucket.
 *
 * @param count those that may belong to it: of a month, all of that month belong to each of its days perhaps
 * @param certain those among them that surely do, since their dates are known as closely as the bucket is wide
 */
public record Tally(long count, long certain) {

    public static final Tally NONE = new Tally(0, 0);
}
