package org.kroniek.core.text;

/**
 * How far the surroundings of two places agree, in whole words: that the next word begins alike is chance.
 *
 * @param place the second of the two places
 * @param left equal code points before them, without a gap; {@link #WHOLE} when both texts are equal to their beginning
 * @param right equal code points after them; {@link #WHOLE} when both texts are equal to their end
 */
record Agreement(TextSpan place, int left, int right) {

    /** More than any text has. */
    private static final int WHOLE = Integer.MAX_VALUE;

    static Agreement of(FoldedText text, TextSpan span, FoldedText otherText, TextSpan other) {
        return new Agreement(other, left(text, span.start(), otherText, other.start()),
                right(text, span.end(), otherText, other.end()));
    }

    private static int left(FoldedText text, int start, FoldedText otherText, int otherStart) {
        int most = Math.min(start, otherStart);
        int equal = 0;
        while (equal < most && text.at(start - 1 - equal) == otherText.at(otherStart - 1 - equal)) {
            equal++;
        }
        if (equal == start && equal == otherStart) {
            return WHOLE;
        }
        while (text.isInsideWord(start - equal) || otherText.isInsideWord(otherStart - equal)) {
            equal--;
        }
        return Math.max(equal, 0);
    }

    private static int right(FoldedText text, int end, FoldedText otherText, int otherEnd) {
        int most = Math.min(text.length() - end, otherText.length() - otherEnd);
        int equal = 0;
        while (equal < most && text.at(end + equal) == otherText.at(otherEnd + equal)) {
            equal++;
        }
        if (end + equal == text.length() && otherEnd + equal == otherText.length()) {
            return WHOLE;
        }
        while (text.isInsideWord(end + equal) || otherText.isInsideWord(otherEnd + equal)) {
            equal--;
        }
        return Math.max(equal, 0);
    }

    /** Equal code points that count: on each side no more than an anchor keeps. */
    int proof() {
        return Math.min(left, Anchor.CONTEXT) + Math.min(right, Anchor.CONTEXT);
    }

    long length() {
        return (long) left + right;
    }

    /**
     * Whether this place is the likelier. Where the nearest surroundings are equally good, the farther ones decide, but
     * only if no side speaks against it.
     */
    boolean isBetterThan(Agreement other) {
        return proof() > other.proof() || proof() == other.proof() && left >= other.left && right >= other.right
                && length() > other.length();
    }
}
