package org.kroniek.search.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.core.text.LanguageTag;

class MorphologyTest {

    private static final Morphology MORPHOLOGY = new Morphology();

    @ParameterizedTest
    @CsvSource({"nl, ging, gaan", "nl, Prijzen, prijs", "nl, doden, dode", "nl, doden, dood", "nl, kinderen, kind",
            "nl, huizen, huis", "nl, coöperaties, cooperatie", "nl, cooperaties, cooperatie", "en, went, go",
            "fr, chevaux, cheval", "fr, élections, election", "fr, elections, election", "de, Männer, mann",
            "de, manner, mann",
            "de, ging, gehen", "de, größer, gross"})
    void shouldFindTheDictionaryForm(String language, String form, String lemma) {
        assertThat(MORPHOLOGY.analyse(form, new LanguageTag(language)).lemmas()).contains(lemma);
    }
}
