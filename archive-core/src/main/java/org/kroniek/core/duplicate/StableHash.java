package org.kroniek.core.duplicate;

/** 64-bit hashes that are kept in the database: never to be changed. */
final class StableHash {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long GOLDEN_RATIO = 0x9e3779b97f4a7c15L;

    private StableHash() {}

    /** FNV-1a over UTF-16 units, mixed. */
    static long of(String word) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * FNV_PRIME;
        }
        return mixed(hash);
    }

    /** The hash of a sequence with one more in it. */
    static long then(long sequence, long next) {
        return mixed(sequence * GOLDEN_RATIO + next);
    }

    /** Another hash for each seed. */
    static long seeded(long hash, int seed) {
        return mixed(hash + seed * GOLDEN_RATIO);
    }

    /** The last steps of SplitMix64: every bit of the input reaches every bit of the result. */
    private static long mixed(long value) {
        long once = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        long twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
        return twice ^ (twice >>> 31);
    }
}
