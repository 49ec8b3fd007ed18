package org.kroniek.search.query.syntax;

import java.util.List;

/**
 * What queries made by chance are about.
 *
 * @param any words, whatever they consist of
 * @param open words of which a part can be left open or be misspelt: letters and digits, at least five of them each
 * @param phrases words that stand together; without any, phrases are of words that have nothing to do with each other
 */
public record QueryWords(List<String> any, List<String> open, List<String> phrases) {

    public QueryWords {
        any = List.copyOf(any);
        open = List.copyOf(open);
        phrases = List.copyOf(phrases);
    }
}
