package org.kroniek.search.morphology;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A word, or what is written as a part of one, with all that the dictionaries say of it.
 *
 * @param written folded
 * @param readings empty for a word that no dictionary has
 * @param frequency its class; 0 for a word that no dictionary has
 */
record KnownWord(String written, List<WordReading> readings, int frequency) {

    int length() {
        return written.length();
    }

    boolean isUnknown() {
        return readings.isEmpty();
    }

    boolean has(WordClass wordClass) {
        return readings.stream().anyMatch(reading -> reading.wordClass() == wordClass);
    }

    boolean hasOnly(WordClass wordClass) {
        return readings.stream().allMatch(reading -> reading.wordClass() == wordClass);
    }

    /** The word as it is with some of its readings only. */
    KnownWord filtered(Predicate<WordReading> kept) {
        return new KnownWord(written, readings.stream().filter(kept).toList(), frequency);
    }

    /** The forms of nouns it may be, in the dictionary's terms, gender included. */
    Set<String> nounTags() {
        return readings.stream().filter(reading -> reading.wordClass() == WordClass.NOUN).map(WordReading::tag)
                .collect(Collectors.toSet());
    }

    Set<String> lemmas() {
        return readings.stream().map(WordReading::lemma).collect(Collectors.toSet());
    }
}
