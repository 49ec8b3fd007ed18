package org.kroniek.core.mention;

import java.util.List;

/** Names to be looked for in a text. */
interface NameSource {

    /** At least the number of words of the longest name whose first word has this {@link Spelling#hash}. */
    int mostWords(int hashOfFirstWord);

    /** Whether a name perhaps begins with a stretch of text of this {@link Spelling#hash} and goes on after it. */
    boolean mayGoOn(int hash);

    /**
     * The names that are alike to a stretch of text but for capitals.
     *
     * @param hash {@link Spelling#hash} of the stretch, which begins and ends with a word
     */
    List<IndexedName> named(int hash, String text, int from, int to);
}
