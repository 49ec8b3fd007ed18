package org.kroniek.search.morphology;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of a word form. All words in it are folded, in lower case and without accents, as the index's analyzer
 * {@code folded} leaves them, so they can be compared as they are.
 *
 * @param lemmas the dictionary forms it may be a form of, several where it is ambiguous; empty for a word nobody knows
 * @param parts of a compound its parts in the order of the word, of each all the dictionary forms it may be; empty for a word
 *        that is none, or is one only for those who know where it comes from
 * @param innerParts dictionary forms of what else is in a compound, where its parts are compounds: {@code raad} and
 *        {@code gemeenteraad} in {@code gemeente-raadslid}
 * @param commonWord whether the lower-case word is in the dictionary, or composed of such words, and is not just a name:
 *        names are never to be taken for forms of common words, nor the other way round
 * @param functionWord whether it is an article, pronoun, preposition, auxiliary or the like: it is in every article, so its
 *        forms lead nowhere
 */
public record WordAnalysis(Set<String> lemmas, List<Set<String>> parts, Set<String> innerParts,
        boolean commonWord, boolean functionWord) {

    /** Of a word of which nothing is known, or in a language without dictionary. */
    public static final WordAnalysis UNKNOWN = new WordAnalysis(Set.of(), List.of(), Set.of(), false, false);

    public WordAnalysis {
        lemmas = Set.copyOf(lemmas);
        parts = parts.stream().map(Set::copyOf).toList();
        innerParts = Set.copyOf(innerParts);
    }

    /** The dictionary forms of all parts together, inner ones included; empty when the word is no compound. */
    public Set<String> partLemmas() {
        return Stream.concat(parts.stream().flatMap(Set::stream), innerParts.stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
