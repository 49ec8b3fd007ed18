package org.kroniek.bench.names;

/**
 * How the links found compare with those expected.
 *
 * @param right found, and meant by the annotation
 * @param wrong found, and not meant
 * @param reached expected and found
 * @param missed expected and not found
 */
public record LinkScore(int right, int wrong, int reached, int missed) {

    /** Nothing found, nothing expected. */
    public static final LinkScore NOTHING = new LinkScore(0, 0, 0, 0);

    /** Both together. */
    public LinkScore plus(LinkScore other) {
        return new LinkScore(right + other.right, wrong + other.wrong, reached + other.reached, missed + other.missed);
    }

    /** Of what was found, how much is right; 1 when nothing was found. */
    public double precision() {
        return ratio(right, wrong);
    }

    /** Of what was expected, how much was found; 1 when nothing was expected. */
    public double recall() {
        return ratio(reached, missed);
    }

    private static double ratio(int part, int rest) {
        return part + rest == 0 ? 1 : (double) part / (part + rest);
    }
}
