package org.kroniek.local.analysis;

import java.util.List;
import java.util.stream.Stream;

/** One rule of the filter {@code stemmer_override}: {@code word, word => stem}. */
record StemmerRule(List<String> words, String stem) {

    static StemmerRule parse(String rule) {
        String[] sides = rule.split("=>", -1);
        if (sides.length != 2) {
            throw new IllegalArgumentException("Not a rule of the form word, word => stem: " + rule);
        }
        List<String> words = Stream.of(sides[0].split(",", -1)).map(String::trim).toList();
        String stem = sides[1].trim();
        if (stem.isEmpty() || stem.contains(",") || words.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("Not a rule of the form word, word => stem: " + rule);
        }
        return new StemmerRule(words, stem);
    }
}
