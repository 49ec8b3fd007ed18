package org.kroniek.search.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordScannerTest {

    /** Words that begin a sentence have a hat. */
    private static String words(String text) {
        List<String> words = new ArrayList<>();
        WordScanner.scan(text, (start, end, opening) -> words.add((opening ? "^" : "") + text.substring(start, end)));
        return String.join(" ", words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            De prijs stijgt. Poetin zwijgt.  | ^De prijs stijgt ^Poetin zwijgt
            de programma's en d’Estaing      | ^de programma's en d’Estaing
            's avonds, auto' rijdt           | ^s avonds auto rijdt
            Wit-Rusland                      | ^Wit Rusland
            G20 en 3e in 2022 was            | en in was
            Пу́тин и Токаев                   | ^Пу́тин и Токаев
            東京 Tokio                        | Tokio
            """)
    void shouldFindWords(String text, String words) {
        assertThat(words(text)).isEqualTo(words);
    }

    @Test
    void shouldStayInsideAnyText() {
        Random random = new Random(3);
        for (int i = 0; i < 10_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(30), 0, 0x3000).forEach(text::appendCodePoint);
            text.append(i % 2 == 0 ? "'" : "\uD83D");
            String made = text.toString();
            WordScanner.scan(made, (start, end, _) -> assertThat(made.substring(start, end)).isNotEmpty());
        }
    }
}
