package org.kroniek.search.morphology;

import java.util.List;
import java.util.Set;

/** Says what a dictionary says: for languages that write compounds apart. */
final class DictionaryMorphology implements LanguageMorphology {

    private final FormLexicon lexicon;
    private final LemmaChoice lemmas;

    DictionaryMorphology(FormLexicon lexicon, LemmaChoice lemmas) {
        this.lexicon = lexicon;
        this.lemmas = lemmas;
    }

    @Override
    public WordAnalysis analyse(String folded) {
        KnownWord word = new KnownWord(folded, lexicon.readings(folded), 0);
        KnownWord meant = new KnownWord(folded, lemmas.readings(word), 0);
        boolean common = !meant.hasOnly(WordClass.NAME);
        return new WordAnalysis(lemmas.lemmas(word), List.of(), Set.of(), common,
                common && word.has(WordClass.FUNCTION));
    }
}
