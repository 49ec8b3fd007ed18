package org.kroniek.search.morphology;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which of a word's readings count for search. */
interface LemmaChoice {

    /** All of them. */
    LemmaChoice ALL = KnownWord::readings;

    /** Names only where the word is nothing else. */
    LemmaChoice COMMON_FIRST = word -> word.hasOnly(WordClass.NAME)
            ? word.readings()
            : word.filtered(reading -> reading.wordClass() != WordClass.NAME).readings();

    /** The readings that are left when those are gone that are far-fetched beside the others. */
    List<WordReading> readings(KnownWord word);

    /** The dictionary forms of these. */
    default Set<String> lemmas(KnownWord word) {
        Set<String> lemmas = new LinkedHashSet<>();
        readings(word).forEach(reading -> lemmas.add(reading.lemma()));
        return lemmas;
    }
}
