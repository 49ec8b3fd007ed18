package org.kroniek.core.detection;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one language, found by the first word of what triggers them, and its words for numbers.
 *
 * @param heads triggers by their first word
 * @param classes sets of words by name
 * @param numbers words for numbers
 * @param verbSecond whether a subject may stand right after its verb
 */
record EventLexicon(Map<String, List<EventRule.Head>> heads, Map<String, WordSet> classes,
        Map<String, Quantity> numbers, boolean verbSecond) {

    private static final List<EventRule.Head> NO_HEADS = List.of();

    List<EventRule.Head> headsAt(String word) {
        return heads.getOrDefault(word, NO_HEADS);
    }

    /** A set that each language has. */
    WordSet words(String name) {
        WordSet words = classes.get(name);
        if (words == null) {
            throw new IllegalStateException("No class of words called " + name);
        }
        return words;
    }

    boolean is(String word, String name) {
        return words(name).contains(word);
    }

    @Nullable
    Quantity number(String word) {
        return numbers.get(word);
    }
}
