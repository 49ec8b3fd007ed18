package org.kroniek.core.mention;

import java.util.List;

/** Names to be looked for in a text. A hash is that of {@link Spelling#hash}. */
interface NameSource {

    /** Whether there may be longer names that begin with words of this hash. */
    boolean hasBeginning(int hash);

    /**
     * The names that are alike to a stretch of text but for capitals.
     *
     * @param hash that of the stretch, which begins and ends with a word
     */
    List<IndexedName> named(int hash, String text, int from, int to);
}
