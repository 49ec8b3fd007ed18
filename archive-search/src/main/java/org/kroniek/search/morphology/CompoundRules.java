package org.kroniek.search.morphology;

import java.util.List;

/** How the compounds of a language are made. */
interface CompoundRules {

    /**
     * What a first part may be a form of; empty when it can be none.
     *
     * @param written folded, with what links it to the next part
     */
    List<WordReading> modifier(String written);

    /**
     * Whether a first part may end in this letter and yet be no word by itself. Asked first, since it is answered quickly.
     */
    boolean mayLink(char letter);

    /** What a last part may be a form of; empty when it can be none. */
    List<WordReading> head(String written);

    /**
     * How much speaks for a split; below 0 more speaks against it.
     *
     * @param word the whole word, known to the dictionary or not
     */
    double score(KnownWord word, KnownWord modifier, KnownWord head);
}
