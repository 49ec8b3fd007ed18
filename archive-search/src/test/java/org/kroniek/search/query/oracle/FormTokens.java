package org.kroniek.search.query.oracle;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The words of one text, in one of the forms in which the index keeps it, with their places. */
final class FormTokens {

    private static final int[] NOWHERE = {};

    private final Map<String, int[]> places;

    /** @param places of each word, in ascending order */
    FormTokens(Map<String, int[]> places) {
        this.places = Map.copyOf(places);
    }

    int[] places(String word) {
        return places.getOrDefault(word, NOWHERE);
    }

    Set<String> words() {
        return places.keySet();
    }

    /** Which word stands at which place. */
    TreeMap<Integer, String> inOrder() {
        TreeMap<Integer, String> words = new TreeMap<>();
        places.forEach((word, its) -> {
            for (int place : its) {
                words.put(place, word);
            }
        });
        return words;
    }

    /** Whether a word stands at a place. */
    boolean has(String word, int place) {
        return Arrays.binarySearch(places(word), place) >= 0;
    }
}
