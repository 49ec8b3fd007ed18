package org.kroniek.search.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFoldingTest {

    @ParameterizedTest
    @CsvSource({"coöperatie, cooperatie", "ÉÉN, een", "Straße, strasse", "Œuvre, oeuvre", "Łódź, lodz",
            "Ĳsland, ijsland",
            "zon\u00ADsondergang, zonsondergang", "Москва, москва", "huis, huis"})
    void shouldDropCaseAndAccents(String word, String folded) {
        assertThat(WordFolding.fold(word)).isEqualTo(folded);
    }
}
