package org.kroniek.core.mention;

import org.kroniek.core.naming.AuthorityKind;

/**
 * Says by the hash alone where a look into the names is worth while. Bits are never taken back, and hashes that share one cost
 * a look that finds nothing; with half a million names every tenth does. In return all of it stays in the processor's
 * cache, and a word of a text costs no more than its hash.
 */
final class NameFilter {

    private static final int BITS = 1 << 22;

    private final long[] names = new long[BITS / Long.SIZE];
    private final long[] beginnings = new long[BITS / Long.SIZE];
    private final long[] givenNames = new long[BITS / Long.SIZE];

    void add(IndexedName name) {
        set(names, name.hash());
        String text = name.text();
        int hash = 0;
        int from = name.from();
        for (int end = Spelling.endOfWord(text, from); end < name.to();) {
            hash = Spelling.hash(hash, text, from, end);
            set(beginnings, hash);
            if (from == name.from() && isGivenName(name, end)) {
                set(givenNames, hash);
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
        return isSet(names, hash);
    }

    /** Whether a name may begin with words of this hash, and go on. */
    boolean hasBeginning(int hash) {
        return isSet(beginnings, hash);
    }

    /** Whether a person's name of several words may begin with a word of this hash. */
    boolean hasGivenName(int hash) {
        return isSet(givenNames, hash);
    }

    private static void set(long[] bits, int hash) {
        int bit = Spelling.spread(hash) & BITS - 1;
        bits[bit / Long.SIZE] |= 1L << bit % Long.SIZE;
    }

    private static boolean isSet(long[] bits, int hash) {
        int bit = Spelling.spread(hash) & BITS - 1;
        return (bits[bit / Long.SIZE] >> bit % Long.SIZE & 1) == 1;
    }
}
