package org.kroniek.bench.corpus;

import java.util.List;
import java.util.SplittableRandom;

/** Words to choose from. As in real text a few are used all the time, and most seldom. */
record WordList(List<String> words) {

    /** Words between blanks. */
    static WordList of(String words) {
        return new WordList(List.of(words.strip().split("\\s+")));
    }

    /** Expressions of several words. */
    static WordList ofAll(String... expressions) {
        return new WordList(List.of(expressions));
    }

    /** Falls off steeply: the first tenth is chosen almost half of the time. */
    String pick(SplittableRandom chance) {
        double place = Math.pow(chance.nextDouble(), 3);
        return words.get((int) (place * words.size()));
    }

    /** Each as often as any other. */
    String pickAny(SplittableRandom chance) {
        return words.get(chance.nextInt(words.size()));
    }
}
