package org.kroniek.search.query.expansion;

import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.Objects;
import java.util.Set;
import org.kroniek.core.text.LanguageTag;

/**
 * A word of the vocabulary that another may stand for.
 *
 * @param form folded
 * @param text as it stands in a text
 */
record FoundWord(String form, String text, LanguageTag language, ExpansionKind kind) {

    static FoundWord of(Hit<LookupSource> hit) {
        LookupSource word = Objects.requireNonNull(hit.source(), "A word without its document");
        return new FoundWord(Objects.requireNonNull(word.form()), Objects.requireNonNull(word.text()),
                new LanguageTag(Objects.requireNonNull(word.language())), kind(hit.matchedQueries().keySet()));
    }

    private static ExpansionKind kind(Set<String> conditions) {
        if (conditions.contains(WordQuery.FORM)) {
            return ExpansionKind.FORM;
        }
        return conditions.contains(WordQuery.SOUND) ? ExpansionKind.SPELLING : ExpansionKind.COMPOUND;
    }
}
