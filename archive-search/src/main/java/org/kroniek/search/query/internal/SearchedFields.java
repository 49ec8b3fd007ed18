package org.kroniek.search.query.internal;

import java.util.List;

/**
 * Where words of a query are looked up, with the weight of each field.
 *
 * @param words for a word, in any form
 * @param phrases for words that stand together, as typed apart from accents and capitals
 */
record SearchedFields(List<String> words, List<String> phrases) {

    SearchedFields {
        words = List.copyOf(words);
        phrases = List.copyOf(phrases);
    }
}
