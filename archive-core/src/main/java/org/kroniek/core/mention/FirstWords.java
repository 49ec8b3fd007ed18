package org.kroniek.core.mention;

import org.kroniek.core.naming.AuthorityKind;

/**
 * What is known of the first words of names, by the hash of the word alone and never taken back. Two words that share a
 * place cost a look that finds nothing; so that 200,000 names need no table of words, and a word that begins none costs no
 * more than its hash.
 */
final class FirstWords {

    private static final int PLACES = 1 << 18;

    /** More, since here a shared place means a word taken for a given name: one of some two hundred. */
    private static final int GIVEN_NAMES = 1 << 22;

    private final byte[] mostWords = new byte[PLACES];
    private final long[] givenNames = new long[GIVEN_NAMES / Long.SIZE];

    void note(IndexedName name) {
        String text = name.text();
        int firstEnd = Spelling.endOfWord(text, name.from());
        int words = 0;
        for (int at = name.from(); at < name.to(); at = Spelling.nextWord(text, Spelling.endOfWord(text, at))) {
            words++;
        }
        int hash = Spelling.hash(0, text, name.from(), firstEnd);
        int place = Spelling.spread(hash) & PLACES - 1;
        mostWords[place] = (byte) Math.max(mostWords[place], Math.min(words, Byte.MAX_VALUE));
        if (text.startsWith(" ", firstEnd) && Character.isUpperCase(text.charAt(name.from()))
                && name.owners().stream().anyMatch(owner -> owner.kind() == AuthorityKind.PERSON)) {
            int bit = Spelling.spread(hash) & GIVEN_NAMES - 1;
            givenNames[bit / Long.SIZE] |= 1L << bit % Long.SIZE;
        }
    }

    int mostWords(int hash) {
        return mostWords[Spelling.spread(hash) & PLACES - 1];
    }

    boolean isGivenName(int hash) {
        int bit = Spelling.spread(hash) & GIVEN_NAMES - 1;
        return (givenNames[bit / Long.SIZE] >> bit % Long.SIZE & 1) == 1;
    }
}
