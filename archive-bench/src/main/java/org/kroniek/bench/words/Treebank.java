package org.kroniek.bench.words;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kroniek.search.morphology.WordFolding;

/**
 * What annotators say of word forms: their lemmas and the parts of compounds.
 *
 * @param compounds each part of each compound, with the compound
 * @param inflected each lemma with a form that differs from it
 * @param relations of each form, folded, all lemmas and parts that it has anywhere, folded
 * @param forms all forms as they are written
 */
public record Treebank(List<WordPair> compounds, List<WordPair> inflected, Map<String, Set<String>> relations,
        Set<String> forms) {

    /** Gathers what the files say one after the other. */
    static final class Builder {

        private final Set<WordPair> compounds = new LinkedHashSet<>();
        private final Set<WordPair> inflected = new LinkedHashSet<>();
        private final Map<String, Set<String>> relations = new LinkedHashMap<>();
        private final Set<String> forms = new LinkedHashSet<>();

        void compound(String form, List<String> parts) {
            parts.forEach(part -> compounds.add(new WordPair(part, form)));
            relate(form, parts);
        }

        void lemma(String form, String lemma) {
            if (!form.equals(lemma)) {
                inflected.add(new WordPair(lemma, form));
            }
            relate(form, List.of(lemma));
        }

        void relate(String form, List<String> words) {
            forms.add(form);
            Set<String> known = relations.computeIfAbsent(WordFolding.fold(form), _ -> new LinkedHashSet<>());
            words.forEach(word -> known.add(WordFolding.fold(word)));
        }

        Treebank build() {
            return new Treebank(List.copyOf(compounds), List.copyOf(inflected), relations, forms);
        }
    }

    /** Whether the annotators give a query any reason to find a form: a lemma or part in common. */
    boolean isRelated(String query, String form) {
        Set<String> ofQuery = withRelations(query);
        return !Collections.disjoint(ofQuery, withRelations(form));
    }

    private Set<String> withRelations(String word) {
        String folded = WordFolding.fold(word);
        Set<String> all = new LinkedHashSet<>(relations.getOrDefault(folded, Set.of()));
        all.add(folded);
        return all;
    }
}
