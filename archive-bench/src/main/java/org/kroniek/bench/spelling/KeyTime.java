package org.kroniek.bench.spelling;

import java.util.List;
import org.kroniek.bench.measure.Samples;
import org.kroniek.core.naming.NameKeys;

/** How long it takes to key a word as it stands in a text. */
final class KeyTime {

    /** Compilers need some; the median is of all, so that the first ones do not count for much. */
    private static final int LAPS = 11;

    private KeyTime() {}

    /** Microseconds a word, at the median of some laps through all of them. */
    static double of(List<String> words) {
        Samples laps = new Samples();
        long keys = 0;
        for (int lap = 0; lap < LAPS; lap++) {
            long start = System.nanoTime();
            for (String word : words) {
                keys += NameKeys.ofForm(word).size();
            }
            laps.add(System.nanoTime() - start);
        }
        return keys == 0 ? 0 : laps.median() / 1e3 / words.size();
    }
}
