package org.kroniek.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {

    private static final Locale DUTCH = Locale.of("nl");

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Het leger trok zich terug. Daarna werd het stil. | Het leger trok zich terug",
            "Wie schoot er eigenlijk? Niemand weet het. | Wie schoot er eigenlijk?",
            "Halt! Dat riepen ze. | Halt!", "Geen punt aan het eind | Geen punt aan het eind",
            "Hij zweeg... En ging. | Hij zweeg...", ". | .",
            "De prijs steeg met 3.5 procent. Punt. | De prijs steeg met 3.5 procent",
            "Власти ввели режим ЧП. Связи нет. | Власти ввели режим ЧП"})
    void shouldBeTheFirstSentence(String text, String headline) {
        assertThat(Headline.of(text, DUTCH)).isEqualTo(headline);
    }

    @Test
    void shouldBeCutAtAWord_whenTheSentenceIsLong() {
        String headline = Headline.of("De president zei dat " + "de troepen blijven en ".repeat(10) + "klaar.", DUTCH);

        assertThat(headline).startsWith("De president zei dat de troepen").endsWith("…").doesNotEndWith(" …");
        assertThat(length(headline)).isBetween(90, 101);
        assertThat("De president zei dat " + "de troepen blijven en ".repeat(10))
                .startsWith(headline.substring(0, headline.length() - 1) + " ");
    }

    @Test
    void shouldDropPunctuationBeforeTheCut() {
        String words = "x".repeat(95) + ", " + "y".repeat(20) + ".";

        assertThat(Headline.of(words, DUTCH)).isEqualTo("x".repeat(95) + "…");
    }

    @Test
    void shouldBeCutAnywhere_whenThereIsNoBlank() {
        assertThat(Headline.of("漢".repeat(300), Locale.JAPANESE)).isEqualTo("漢".repeat(100) + "…");
        assertThat(Headline.of("🦊".repeat(300), DUTCH)).isEqualTo("🦊".repeat(100) + "…");
    }

    @Test
    void shouldKeepASentenceOfExactlyTheLimit() {
        assertThat(Headline.of("x".repeat(100), DUTCH)).isEqualTo("x".repeat(100));
    }

    @Test
    void shouldBeOneLine() {
        assertThat(Headline.of("Een zin\nover twee regels. Nog een.", DUTCH)).isEqualTo("Een zin over twee regels");
    }
}
