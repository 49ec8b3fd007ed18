package org.kroniek.search.morphology;

import java.util.List;

/**
 * A word taken for a compound of two.
 *
 * @param modifier the first part, with what links it to the second
 * @param head the second part, whose inflection is that of the word
 * @param score how much speaks for it; below 0 more speaks against it
 */
record Split(KnownWord modifier, KnownWord head, double score) {

    /** The compound as the dictionary would have it: {@code brandstofprijzen} is the plural of {@code brandstofprijs}. */
    KnownWord whole() {
        List<WordReading> readings = head.readings().stream()
                .map(reading -> new WordReading(modifier.written() + reading.lemma(), reading.wordClass(),
                        reading.tag(),
                        false))
                .toList();
        return new KnownWord(modifier.written() + head.written(), readings, head.frequency());
    }
}
