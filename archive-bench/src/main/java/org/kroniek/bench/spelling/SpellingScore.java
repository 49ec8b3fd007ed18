package org.kroniek.bench.spelling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kroniek.core.naming.NameKeys;

/**
 * How the keys do on some pairs.
 *
 * @param name which pairs
 * @param pairs how many
 * @param missed pairs without a common key
 * @param right common keys of two words of one name, among all words of both sides
 * @param wrong two words of different names with a common key, among the same
 */
public record SpellingScore(String name, int pairs, List<String> missed, int right, List<String> wrong) {

    public SpellingScore {
        missed = List.copyOf(missed);
        wrong = List.copyOf(wrong);
    }

    static SpellingScore of(String name, List<WordPair> pairs, SameNames names) {
        Set<String> others = new TreeSet<>();
        Set<String> dutch = new TreeSet<>();
        pairs.forEach(pair -> {
            dutch.add(pair.dutch());
            others.add(pair.other());
        });
        Map<String, Set<String>> keys = new LinkedHashMap<>();
        others.forEach(word -> keys.put(word, NameKeys.of(word)));
        List<String> wrong = new ArrayList<>();
        int right = 0;
        for (String word : dutch) {
            Set<String> own = NameKeys.of(word);
            for (String other : others) {
                if (Collections.disjoint(own, keys.get(other))) {
                    continue;
                }
                if (names.areOne(word, other)) {
                    right++;
                } else {
                    wrong.add(word + " / " + other);
                }
            }
        }
        return new SpellingScore(name, pairs.size(), missed(pairs), right, wrong);
    }

    private static List<String> missed(List<WordPair> pairs) {
        return pairs.stream()
                .filter(pair -> Collections.disjoint(NameKeys.of(pair.dutch()), NameKeys.of(pair.other())))
                .map(WordPair::toString).toList();
    }

    /** Of the pairs, how many share a key; 1 when there are none. */
    public double recall() {
        return pairs == 0 ? 1 : 1 - (double) missed.size() / pairs;
    }

    /** Of all words of both sides that share a key, how many are one name; 1 when none do. */
    public double precision() {
        return right + wrong.size() == 0 ? 1 : (double) right / (right + wrong.size());
    }
}
