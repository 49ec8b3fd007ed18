package org.kroniek.bench.words;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.search.morphology.Morphology;
import org.kroniek.search.morphology.WordAnalysis;
import org.kroniek.search.morphology.WordFolding;

/** Finds by the archive's analysis of words alone: forms with a lemma of the query's, and compounds with one as a part. */
final class AnalysisWordFinder implements WordFinder {

    private final Morphology morphology;
    private final LanguageTag language;
    private final Map<String, Set<String>> byWord = new HashMap<>();
    private final Map<String, Set<String>> commonByLemma = new HashMap<>();
    private final Map<String, Set<String>> namesByLemma = new HashMap<>();
    private final Map<String, Set<String>> byPart = new HashMap<>();

    AnalysisWordFinder(Morphology morphology, LanguageTag language, Set<String> forms) {
        this.morphology = morphology;
        this.language = language;
        forms.forEach(this::add);
    }

    private void add(String form) {
        put(byWord, WordFolding.fold(form), form);
        WordAnalysis analysis = morphology.analyse(form, language);
        if (!analysis.functionWord()) {
            analysis.lemmas().forEach(lemma -> put(byLemma(analysis), lemma, form));
            analysis.partLemmas().forEach(part -> put(byPart, part, form));
        }
    }

    /** Names are not forms of common words. */
    private Map<String, Set<String>> byLemma(WordAnalysis analysis) {
        return analysis.commonWord() ? commonByLemma : namesByLemma;
    }

    private static void put(Map<String, Set<String>> index, String key, String form) {
        index.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(form);
    }

    @Override
    public Set<String> find(String word) {
        WordAnalysis query = morphology.analyse(word, language);
        String folded = WordFolding.fold(word);
        Set<String> found = new LinkedHashSet<>(byWord.getOrDefault(folded, Set.of()));
        if (query.functionWord()) {
            return found;
        }
        found.addAll(byPart.getOrDefault(folded, Set.of()));
        for (String lemma : query.lemmas()) {
            found.addAll(byLemma(query).getOrDefault(lemma, Set.of()));
            found.addAll(byPart.getOrDefault(lemma, Set.of()));
        }
        return found;
    }
}
