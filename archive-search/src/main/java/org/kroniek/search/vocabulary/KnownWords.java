package org.kroniek.search.vocabulary;

import java.util.Arrays;
import org.kroniek.core.text.LanguageTag;

/**
 * Remembers which words were met before, so that only new ones are looked at again: nineteen in twenty words of an article
 * are not new. It may forget one, which is only looked at once more, but never takes a new one for an old: words are told
 * apart by 64 bits. Made for one thread.
 */
final class KnownWords {

    private static final long PRIME = 0x100000001b3L;
    private static final long BASIS = 0xcbf29ce484222325L;

    private final long[] slots;

    /** @param size how many words at most, a power of two; each takes eight bytes */
    KnownWords(int size) {
        slots = new long[size];
    }

    /** Whether the word is new; from now on it is not. */
    boolean add(String text, int start, int end, LanguageTag language, boolean opening) {
        long hash = mixed(hash(language.primary(), 0, language.primary().length(), opening ? ~BASIS : BASIS), text,
                start,
                end);
        int slot = (int) (hash >>> 32) & (slots.length - 1);
        boolean isNew = slots[slot] != hash;
        slots[slot] = hash;
        return isNew;
    }

    /** Forgets all of them. */
    void clear() {
        Arrays.fill(slots, 0);
    }

    private static long mixed(long basis, String text, int start, int end) {
        long hash = hash(text, start, end, basis);
        hash ^= hash >>> 32;
        hash *= 0x9E3779B97F4A7C15L;
        return (hash ^ hash >>> 29) | 1;
    }

    /** FNV-1a. */
    private static long hash(String text, int start, int end, long basis) {
        long hash = basis;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }
}
