package org.kroniek.bench.spelling;

import java.util.Locale;

/**
 * A word of a person's name in Dutch, and the word in its place in another language, both in small letters.
 *
 * @param surname whether it is the last word of the name
 * @param transliterated whether the Russian name of the person has a patronymic: then the name comes from Cyrillic
 */
record WordPair(String dutch, String other, boolean surname, boolean transliterated) {

    WordPair {
        dutch = dutch.toLowerCase(Locale.ROOT);
        other = other.toLowerCase(Locale.ROOT);
    }

    boolean isSpelledDifferently() {
        return !dutch.equals(other);
    }

    /** Whether these are two names, such as Johanna and Joan, and not one name in two spellings. */
    boolean isOfDifferentNames() {
        return PlainSkeleton.of(dutch).isOfAnotherNameThan(PlainSkeleton.of(other));
    }

    @Override
    public String toString() {
        return dutch + " / " + other;
    }
}
