package org.kroniek.bench.spelling;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * Chooses among pairs: surnames, those spelled differently first, as finding equal ones proves little. Within each
 * group the order is that of a hash, which has nothing to do with how hard a pair is and is the same in every run.
 */
final class PairSelection {

    /** Goes before each text that is hashed. Any would do; it stays, so that figures of different days compare. */
    private static final String SEED = "2022-01-05 ";

    private final int size;

    PairSelection(int size) {
        this.size = size;
    }

    List<WordPair> of(List<WordPair> pairs, Predicate<WordPair> wanted) {
        return pairs.stream().filter(WordPair::surname).filter(wanted)
                .collect(Collectors.toMap(WordPair::toString, pair -> pair, (first, _) -> first)).values().stream()
                .sorted(Comparator.comparing(WordPair::isSpelledDifferently).reversed()
                        .thenComparing(pair -> hash(pair.toString())).thenComparing(WordPair::toString))
                .limit(size).toList();
    }

    private static long hash(String text) {
        CRC32 hash = new CRC32();
        hash.update((SEED + text).getBytes(StandardCharsets.UTF_8));
        return hash.getValue();
    }
}
