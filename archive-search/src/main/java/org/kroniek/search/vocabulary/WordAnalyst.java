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
 * A word is a name when it has a capital where others would not; at the beginning of a sentence, in a headline and in
 * German, where all nouns have one, when it has a capital and no dictionary has it as a common word. Whether one has is kept:
 * {@code Poutine} is also a dish, so only other texts can tell.
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
     * @param opening whether it may have a capital just because of where it stands
     */
    public Optional<WordDocument> analyse(String word, LanguageTag language, boolean opening) {
        String form = WordFolding.fold(word);
        if (form.length() < 2 || form.length() > LONGEST) {
            return Optional.empty();
        }
        WordAnalysis analysis = morphology.analyse(word, language);
        boolean isName = Character.isUpperCase(word.codePointAt(0)) && !analysis.functionWord()
                && (opening || language.primary().equals("de")
                        ? Morphology.knows(language) && !analysis.commonWord()
                        : true);
        return Optional.of(isName
                ? new WordDocument(form, word, language, true, analysis.commonWord(), analysis.lemmas(), Set.of(),
                        NameKeys.ofForm(word))
                : new WordDocument(form, word, language, false, analysis.commonWord(), analysis.lemmas(),
                        analysis.functionWord() ? Set.of() : analysis.partLemmas(), Set.of()));
    }
}
