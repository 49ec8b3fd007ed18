package org.kroniek.search.morphology;

/**
 * One entry of a dictionary for a word form.
 *
 * @param lemma the dictionary form, folded
 * @param wordClass what sort of word it is
 * @param tag the form as the dictionary describes it, in its own terms
 * @param capital whether the dictionary writes the lemma with a capital, as it does {@code Turks}
 */
record WordReading(String lemma, WordClass wordClass, String tag, boolean capital) {}
