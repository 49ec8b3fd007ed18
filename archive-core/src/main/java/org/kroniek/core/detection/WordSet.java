package org.kroniek.core.detection;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words in small letters, and phrases of two or three joined by {@code _}.
 *
 * @param all words and phrases
 * @param firsts the words with which phrases begin, so that others need not be put together to be looked up
 */
record WordSet(Set<String> all, Set<String> firsts) {

    static WordSet of(Collection<String> words) {
        return new WordSet(Set.copyOf(words), words.stream().filter(word -> word.contains("_"))
                .map(word -> word.substring(0, word.indexOf('_'))).collect(Collectors.toUnmodifiableSet()));
    }

    boolean contains(String word) {
        return all.contains(word);
    }

    boolean beginsPhrase(String word) {
        return firsts.contains(word);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    Stream<String> stream() {
        return all.stream();
    }
}
