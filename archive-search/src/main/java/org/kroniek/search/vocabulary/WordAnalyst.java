package org.kroniek.search.vocabulary;

import java.util.Optional;
import java.util.Set;
import org.kroniek.core.naming.NameKeys;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.search.morphology.Morphology;
import org.kroniek.search.morphology.WordAnalysis;
import org.kroniek.search.morphology.WordFolding;

/**
 * Makes the vocabulary's document of a word in a text.
 *
 * <p>
 * A word is a name when it has a capital and is no common word of its language; of a language without dictionary, when it
 * has a capital where others would not. So names are never taken for common words, nor the other way round.
 */
public final class WordAnalyst {

    /** Letters of a word; what is longer comes from tables and torn lines. */
    private static final int LONGEST = 60;

    private final Morphology morphology;

    public WordAnalyst(Morphology morphology) {
        this.morphology = morphology;
    }

    /**
     * The document; empty for a word nobody looks for by its forms.
     *
     * @param opening whether it begins a sentence
     */
    public Optional<WordDocument> analyse(String word, LanguageTag language, boolean opening) {
        String form = WordFolding.fold(word);
        if (form.length() < 2 || form.length() > LONGEST) {
            return Optional.empty();
        }
        WordAnalysis analysis = morphology.analyse(word, language);
        boolean isName = Character.isUpperCase(word.codePointAt(0)) && !analysis.commonWord()
                && !(opening && !Morphology.knows(language));
        return Optional.of(isName
                ? new WordDocument(form, word, language, true, analysis.lemmas(), Set.of(), NameKeys.ofForm(word))
                : new WordDocument(form, word, language, false, analysis.lemmas(),
                        analysis.functionWord() ? Set.of() : analysis.partLemmas(), Set.of()));
    }
}
