package org.kroniek.search.morphology;

/**
 * How common word forms are, as classes: a word of the next class is about twice as common, and 0 means the word is not known.
 * Safe for any number of threads.
 */
interface WordFrequencies {

    /**
     * The classes of all that stands in a word from a position on.
     *
     * @return by where it ends; of several spellings the most common counts
     */
    int[] from(int start, String folded);

    /** The class of a whole word. */
    default int of(String folded) {
        return ofEnd(0, folded);
    }

    /** The class of what stands in a word from a position to the end. */
    int ofEnd(int start, String folded);

    /** Whether a form that is a common word as well is nearly always met as a name, as {@code Wilders} is. */
    boolean isMostlyName(String folded);
}
