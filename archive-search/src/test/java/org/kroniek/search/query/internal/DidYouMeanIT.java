package org.kroniek.search.query.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.search.fixture.Article;
import org.kroniek.search.fixture.Ask;
import org.kroniek.search.fixture.SearchBench;
import org.kroniek.search.query.correction.Correction;

/** Queries that find nothing are corrected by the words that articles do have. */
class DidYouMeanIT {

    private static SearchBench bench;

    @BeforeAll
    static void publish() {
        bench = new SearchBench();
        bench.publish(
                Article.dutch("Demonstranten bestormen vliegveld", "In Almaty stonden demonstranten op het vliegveld.")
                        .snapshot(),
                Article.dutch("Demonstranten weer vrij",
                        "Volgens de minister mochten de demonstranten naar huis, en de banken open.")
                        .snapshot(),
                Article.dutch("Gasprijs stijgt", "De prijs van gas stijgt in Almaty en in Astana; de banken staken.")
                        .snapshot(),
                Article.in("en", "Demonstrators at the airport", "The demonstrators left the airport of Almaty.")
                        .snapshot(),
                Article.in("en", "Fraud", "A banker was jailed.").snapshot());
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"demonstrnaten, demonstranten", "vlieegveld almaty, vliegveld almaty",
            "title:demonstrantn, title:demonstranten", "ministre -gas, minister -gas",
            "\"het vlieggveld\", \"het vliegveld\"",
            "demonstrnaten (vlieggveld OR huiss), demonstranten (vliegveld OR huis)",
            "vlieggveld NEAR/9 Almaty, vliegveld NEAR/9 Almaty"})
    void shouldPutWordsOfTheArchive_inThePlaceOfThoseItDoesNotHave(String typed, String meant) {
        assertThat(correction(Ask.of(typed))).startsWith(meant + " (").doesNotEndWith("(0)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "demonstranten astana", "xqzwv", "=demonstrnaten", "demonstrnat*",
            "almaty -demonstrnaten",
            "demonstranten", "dee"})
    void shouldLeaveAlone_whatHasItsWordsOrIsMeantAsItIs(String typed) {
        assertThat(correction(Ask.of(typed))).isEqualTo("none");
    }

    @Test
    void shouldCorrectWithinTheFilters_orNotAtAll() {
        assertThat(correction(Ask.of("vlieggveld").languages("nl"))).isEqualTo("vliegveld (1)");
        assertThat(correction(Ask.of("vlieggveld").languages("ru"))).isEqualTo("none");
    }

    @Test
    void shouldPreferTheLanguageOfTheOtherWords() {
        assertThat(correction(Ask.of("bankew OR airport"))).isEqualTo("banker OR airport (2)");
        assertThat(correction(Ask.of("bankew OR vliegveld"))).isEqualTo("banken OR vliegveld (3)");
    }

    private static String correction(Ask ask) {
        return bench.didYouMean().correction(ask.query(), ask.of(bench.search()))
                .map(DidYouMeanIT::written).orElse("none");
    }

    private static String written(Correction correction) {
        return correction.text() + " (" + correction.total() + ")";
    }
}
