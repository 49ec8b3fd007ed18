package org.kroniek.search.replay;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.search.query.expansion.Expansion;
import org.kroniek.search.query.expansion.ExpansionKind;

/**
 * One thing that is looked for beside a word or name.
 *
 * @param term the word or name of the query
 * @param language of the texts in which it is looked for; empty for all
 */
public record Addition(String term, ExpansionKind kind, Optional<LanguageTag> language, String variant) {

    /** All of them one by one, each once. */
    static Set<Addition> of(List<Expansion> expansions) {
        Set<Addition> additions = new LinkedHashSet<>();
        for (Expansion expansion : expansions) {
            expansion.variants().forEach(variant -> additions.add(
                    new Addition(expansion.term(), expansion.kind(), expansion.language(), variant)));
        }
        return additions;
    }
}
