package org.kroniek.bench.words;

import java.util.Set;

/** Something that is asked for a word and finds others with it. It knows from the start which word forms there are. */
public interface WordFinder {

    /**
     * The word forms that a query for one word finds.
     *
     * @param word as a searcher types it
     * @return some of the forms that there are, written as they were given
     */
    Set<String> find(String word);
}
