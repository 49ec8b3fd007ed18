package org.kroniek.search.query.expansion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kroniek.core.naming.NameKeys;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.search.morphology.Morphology;
import org.kroniek.search.morphology.WordAnalysis;
import org.kroniek.search.morphology.WordFolding;

/**
 * What a word of a query may be in each language with a dictionary; nobody says in which one a query is written.
 *
 * @param keys how it sounds, as a name
 */
record WordMeaning(String word, String folded, Map<LanguageTag, WordAnalysis> byLanguage, Set<String> keys) {

    private static final List<LanguageTag> LANGUAGES = List.of(new LanguageTag("nl"), new LanguageTag("en"),
            new LanguageTag("de"), new LanguageTag("fr"));

    static WordMeaning of(String word, Morphology morphology) {
        Map<LanguageTag, WordAnalysis> analyses = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> analyses.put(language, morphology.analyse(word, language)));
        return new WordMeaning(word, WordFolding.fold(word), analyses, NameKeys.of(word));
    }

    boolean isCommonWord() {
        return byLanguage.values().stream().anyMatch(WordAnalysis::commonWord);
    }

    boolean hasCapital() {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /** Whether it is in every article of that language, so that other forms of it lead nowhere. */
    boolean isFunctionWord(LanguageTag language) {
        return byLanguage.getOrDefault(language, WordAnalysis.UNKNOWN).functionWord();
    }
}
