package org.kroniek.bench.spelling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words are one name: those that a list has for each other, and through each other. If it has Sergej for Sergey
 * and elsewhere for Sergei, all three are.
 */
final class SameNames {

    private final Map<String, String> leaders = new HashMap<>();

    SameNames(List<WordPair> pairs) {
        pairs.forEach(pair -> {
            String one = leader(pair.dutch());
            String other = leader(pair.other());
            if (!one.equals(other)) {
                leaders.put(one, other);
            }
        });
    }

    boolean areOne(String word, String other) {
        return leader(word).equals(leader(other));
    }

    private String leader(String word) {
        String leader = word;
        for (String next = leaders.get(leader); next != null; next = leaders.get(leader)) {
            leader = next;
        }
        return leader;
    }
}
