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
 * @param name whether it is a name there
 * @param common whether it is a common word as well
 */
record FoundWord(String form, String text, LanguageTag language, boolean name, boolean common, ExpansionKind kind) {

    static FoundWord of(Hit<LookupSource> hit) {
        LookupSource word = Objects.requireNonNull(hit.source(), "A word without its document");
        return new FoundWord(Objects.requireNonNull(word.form()), Objects.requireNonNull(word.text()),
                new LanguageTag(Objects.requireNonNull(word.language())), word.name(), word.common(),
                kind(hit.matchedQueries().keySet()));
    }

    private static ExpansionKind kind(Set<String> conditions) {
        if (conditions.contains(WordQuery.SOUND)) {
            return ExpansionKind.SPELLING;
        }
        return conditions.stream().anyMatch(condition -> condition.startsWith(WordQuery.FORM))
                ? ExpansionKind.FORM
                : ExpansionKind.COMPOUND;
    }
}
