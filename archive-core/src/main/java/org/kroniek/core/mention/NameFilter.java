package org.kroniek.core.mention;

import org.kroniek.core.naming.AuthorityKind;

/**
 * Says by the hash alone where a look into the names is worth while. Bits are never taken back, and hashes that share one cost
 * a look that finds nothing; with half a million names every tenth does. In return all of it stays in the processor's
 * cache, and a word of a text costs no more than its hash.
 */
final class NameFilter {

    private static final int BITS = 1 << 22;

    private final HashFilter names = new HashFilter(BITS);
    private final HashFilter beginnings = new HashFilter(BITS);
    private final HashFilter givenNames = new HashFilter(BITS);

    void add(IndexedName name) {
        names.add(name.hash());
        String text = name.text();
        int hash = 0;
        int from = name.from();
        for (int end = Spelling.endOfWord(text, from); end < name.to();) {
            hash = Spelling.hash(hash, text, from, end);
            beginnings.add(hash);
            if (from == name.from() && isGivenName(name, end)) {
                givenNames.add(hash);
            }
            from = end;
            end = Spelling.endOfWord(text, Spelling.nextWord(text, end));
        }
    }

    private static boolean isGivenName(IndexedName name, int end) {
        return name.text().charAt(end) == ' ' && Character.isUpperCase(name.text().charAt(name.from()))
                && name.owners().stream().anyMatch(owner -> owner.kind() == AuthorityKind.PERSON);
    }

    /** Whether there may be a name of this hash. */
    boolean hasName(int hash) {
        return names.mayHave(hash);
    }

    /** Whether a name may begin with words of this hash, and go on. */
    boolean hasBeginning(int hash) {
        return beginnings.mayHave(hash);
    }

    /** Whether a person's name of several words may begin with a word of this hash. */
    boolean hasGivenName(int hash) {
        return givenNames.mayHave(hash);
    }
}
