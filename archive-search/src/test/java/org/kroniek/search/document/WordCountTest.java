package org.kroniek.search.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''|0", "Almaty|1", "De prijs van lpg.|4", "auto's en foto’s|3",
            "1.000 euro, 2,5 procent|4", "Wit-Rusland|2", "… – !|0", "Токаев заявил|2", "e\u0301e\u0301n|1", "北京|2",
            "5 januari 2022.|3"})
    void shouldCountWords(String text, int words) {
        assertThat(WordCount.of(text)).isEqualTo(words);
    }
}
