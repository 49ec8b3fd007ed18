package org.kroniek.core.duplicate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kroniek.core.text.ContentHash;

/**
 * What is compared of a text: the set of its shingles, which are {@value #WIDTH} words that follow each other (Broder, <i>On
 * the resemblance and containment of documents</i>, 1997). A headline has its own; they do not reach into the text.
 */
public final class Shingles {

    /** Two texts on one subject share words and pairs of words; four in a row are seldom chance. */
    static final int WIDTH = 4;

    /**
     * The share of all shingles that two texts must have in common to be near-duplicates. One word that is changed touches
     * four shingles: about one word in 22 may differ, or three tenths of one text may be missing.
     */
    public static final double THRESHOLD = 0.7;

    /** Texts of fewer words are near-duplicates only when all words are the same: formulas fill most of them. */
    static final int SHORT = 30;

    private final UUID digest;
    private final int words;
    private final long[] hashes;

    private Shingles(UUID digest, int words, long[] hashes) {
        this.digest = digest;
        this.words = words;
        this.hashes = hashes;
    }

    /**
     * The shingles of an article; empty when it has no words.
     *
     * @param headline of its own; not one that was taken from the text
     */
    public static Optional<Shingles> of(Optional<String> headline, String text) {
        List<String> above = headline.map(FoldedWords::of).orElse(List.of());
        List<String> below = FoldedWords.of(text);
        int words = above.size() + below.size();
        if (words == 0) {
            return Optional.empty();
        }
        Set<Long> hashes = new HashSet<>(words * 2);
        add(above, hashes);
        add(below, hashes);
        long[] sorted = hashes.stream().mapToLong(Long::longValue).sorted().toArray();
        return Optional.of(new Shingles(digest(above, below), words, sorted));
    }

    /** A piece that is shorter than a shingle is one. */
    private static void add(List<String> words, Set<Long> hashes) {
        long[] each = words.stream().mapToLong(StableHash::of).toArray();
        for (int i = 0; i < each.length && (i == 0 || i + WIDTH <= each.length); i++) {
            long hash = 0;
            for (int j = i; j < Math.min(i + WIDTH, each.length); j++) {
                hash = StableHash.then(hash, each[j]);
            }
            hashes.add(hash);
        }
    }

    /** 128 bits of SHA-256. */
    private static UUID digest(List<String> headline, List<String> text) {
        String hex = ContentHash.ofTexts(String.join(" ", headline), String.join(" ", text)).hex();
        return new UUID(Long.parseUnsignedLong(hex, 0, 16, 16), Long.parseUnsignedLong(hex, 16, 32, 16));
    }

    /** The same for texts of the same words in the same order. */
    public UUID digest() {
        return digest;
    }

    /** How many different ones there are. */
    public int size() {
        return hashes.length;
    }

    /** Whether only the same words make another text a near-duplicate. */
    public boolean isShort() {
        return words < SHORT;
    }

    /** Of all shingles of both, the share that both have (Jaccard), 0 to 1. */
    public double similarity(Shingles other) {
        int both = 0;
        int here = 0;
        int there = 0;
        while (here < hashes.length && there < other.hashes.length) {
            int order = Long.compare(hashes[here], other.hashes[there]);
            both += order == 0 ? 1 : 0;
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        return both / (double) (hashes.length + other.hashes.length - both);
    }

    /** Whether the texts are nearly the same. */
    public boolean nearlySameAs(Shingles other) {
        return digest.equals(other.digest)
                || !isShort() && !other.isShort() && similarity(other) >= THRESHOLD;
    }

    /** The hashes, in their order. */
    long[] hashes() {
        return Arrays.copyOf(hashes, hashes.length);
    }
}
