package org.kroniek.core.mention;

import org.kroniek.core.naming.AuthorityKind;

/**
 * What is known of the first words of names, by their hashes alone and never taken back. Two words that share a
 * place cost a look that finds nothing; so that 200,000 names need no table of words, and a word that begins none costs no
 * more than its hash.
 */
final class FirstWords {

    private static final int PLACES = 1 << 18;

    /** More, since here a shared place means a word taken for a given name: one of some two hundred. */
    private static final int GIVEN_NAMES = 1 << 22;

    private static final int BEGINNINGS = 1 << 22;

    private final byte[] mostWords = new byte[PLACES];
    private final HashFilter givenNames = new HashFilter(GIVEN_NAMES);
    private final HashFilter beginnings = new HashFilter(BEGINNINGS);

    void note(IndexedName name) {
        String text = name.text();
        int firstEnd = Spelling.endOfWord(text, name.from());
        int words = 0;
        for (int at = name.from(); at < name.to(); at = Spelling.nextWord(text, Spelling.endOfWord(text, at))) {
            words++;
            noteBeginning(name, Spelling.endOfWord(text, at));
        }
        int hash = Spelling.hash(0, text, name.from(), firstEnd);
        int place = Spelling.spread(hash) & PLACES - 1;
        mostWords[place] = (byte) Math.max(mostWords[place], Math.min(words, Byte.MAX_VALUE));
        if (text.startsWith(" ", firstEnd) && Character.isUpperCase(text.charAt(name.from()))
                && name.owners().stream().anyMatch(owner -> owner.kind() == AuthorityKind.PERSON)) {
            givenNames.add(hash);
        }
    }

    private void noteBeginning(IndexedName name, int end) {
        if (end < name.to()) {
            beginnings.add(Spelling.hash(0, name.text(), name.from(), end));
        }
    }

    int mostWords(int hash) {
        return mostWords[Spelling.spread(hash) & PLACES - 1];
    }

    boolean isGivenName(int hash) {
        return givenNames.mayHave(hash);
    }

    /** Whether a name perhaps begins with the words of this hash and goes on after them. */
    boolean mayGoOn(int hash) {
        return beginnings.mayHave(hash);
    }
}
