package org.kroniek.search.morphology;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says what a dictionary says: for languages that write compounds apart. */
final class DictionaryMorphology implements LanguageMorphology {

    private final Lexicon lexicon;

    DictionaryMorphology(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public WordAnalysis analyse(String folded) {
        List<Reading> readings = lexicon.readings(folded);
        Set<String> lemmas = new LinkedHashSet<>();
        readings.forEach(reading -> lemmas.add(reading.lemma()));
        return new WordAnalysis(lemmas, List.of(), Set.of(),
                readings.stream().anyMatch(reading -> reading.wordClass() != WordClass.NAME),
                readings.stream().anyMatch(reading -> reading.wordClass() == WordClass.FUNCTION));
    }
}
