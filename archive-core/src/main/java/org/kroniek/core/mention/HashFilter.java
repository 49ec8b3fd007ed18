package org.kroniek.core.mention;

/**
 * Hashes that were seen, one bit each, never taken back. What it has not seen is certainly new, and asking costs far less
 * than a look in a large table, which is in no cache.
 */
final class HashFilter {

    private final long[] bits;

    /** @param places a power of two: ten times as many as hashes make one of ten unseen ones look seen */
    HashFilter(int places) {
        this.bits = new long[places / Long.SIZE];
    }

    void add(int hash) {
        int place = place(hash);
        bits[place / Long.SIZE] |= 1L << place % Long.SIZE;
    }

    boolean mayHave(int hash) {
        int place = place(hash);
        return (bits[place / Long.SIZE] >> place % Long.SIZE & 1) == 1;
    }

    private int place(int hash) {
        return Spelling.spread(hash) & bits.length * Long.SIZE - 1;
    }
}
