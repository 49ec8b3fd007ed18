package org.kroniek.search.morphology;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kroniek.core.text.LanguageTag;

/**
 * Says of a word form what its dictionary forms are and of which words it is composed: {@code energieprijzen} is a form of
 * {@code energieprijs}, composed of {@code energie} and {@code prijs}. Knows Dutch, English, French and German, compounds in
 * Dutch and German. Never fails on any text; safe for any number of threads.
 *
 * <p>A language's dictionary is read when the first of its words comes, which takes some tenths of a second, and kept.
 */
public final class Morphology {

    /** No word is longer; what is comes from tables, links and noise. */
    private static final int LONGEST = 60;

    private static final Set<String> LANGUAGES = Set.of("nl", "en", "de", "fr");

    private final Map<String, LanguageMorphology> languages = new ConcurrentHashMap<>();

    /**
     * What is known of a word.
     *
     * @param form as it stands in a text or as a searcher types it: with or without capitals and accents
     * @param language of the text or the searcher; {@link WordAnalysis#UNKNOWN} comes back for those without dictionary
     */
    public WordAnalysis analyse(String form, LanguageTag language) {
        String folded = WordFolding.fold(form);
        if (folded.isEmpty() || folded.length() > LONGEST || !LANGUAGES.contains(language.primary())) {
            return WordAnalysis.UNKNOWN;
        }
        return languages.computeIfAbsent(language.primary(), Morphology::load).analyse(folded);
    }

    /** Whether there is a dictionary of that language. */
    public static boolean knows(LanguageTag language) {
        return switch (language.primary()) {
            case "nl", "en", "fr", "de" -> true;
            default -> false;
        };
    }

    private static LanguageMorphology load(String language) {
        return new HyphenatedWords(switch (language) {
            case "nl" -> dutch();
            case "en" -> new DictionaryMorphology(FormLexicon.of("en/english", EnglishTags::classOf),
                    LemmaChoice.COMMON_FIRST);
            case "fr" ->
                new DictionaryMorphology(FormLexicon.of("fr/french", FrenchTags::classOf), new FrenchLemmaChoice());
            case "de" -> german();
            default -> throw new IllegalArgumentException("No dictionary for " + language);
        });
    }

    private static LanguageMorphology german() {
        FormLexicon lexicon = FormLexicon.of("de/german", GermanTags::classOf);
        WordFrequencies frequencies = new EqualFrequencies(lexicon);
        CompoundRules rules = new GermanCompoundRules(lexicon);
        return new CompoundingMorphology(new CompoundSplitter(lexicon, frequencies, rules), frequencies,
                LemmaChoice.ALL);
    }

    private static LanguageMorphology dutch() {
        FormLexicon lexicon = FormLexicon.of("nl/dutch", DutchTags::classOf);
        WordFrequencies frequencies = SpellingFrequencies.read("nl/spelling/nl_NL");
        CompoundRules rules = new DutchCompoundRules(lexicon, frequencies);
        return new CompoundingMorphology(new CompoundSplitter(lexicon, frequencies, rules), frequencies,
                new DutchLemmaChoice());
    }
}
