package org.kroniek.search.morphology;

/** What the tags of a dictionary mean. */
interface TagSet {

    /**
     * The class of an entry.
     *
     * @param lemma the entry's dictionary form as the dictionary writes it
     * @param tag the form in the dictionary's own terms
     */
    WordClass classOf(String lemma, String tag);
}
