package org.kroniek.search.query.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.search.fixture.Article;
import org.kroniek.search.fixture.Ask;
import org.kroniek.search.fixture.SearchBench;

/** Queries with the order their hits have to come in; to be run, and added to, with every change of weights or analysis. */
class RelevanceIT {

    private static final String FILLER = " De regering kwam bijeen en sprak over de toestand in het land."
            + " Daarna volgde een verklaring van de woordvoerder, die geen vragen wilde beantwoorden.";

    private static SearchBench bench;

    @BeforeAll
    static void publish() {
        bench = new SearchBench();
        bench.publish(Article.dutch("Kazachstan onder vuur", "Protesten in Almaty houden aan." + FILLER).snapshot(),
                Article.dutch("Protesten in Almaty", "Kazachstan kent onrust." + FILLER).snapshot(),
                Article.dutch("Weerbericht", "Het weer in Almaty: zon. Een protest bleef uit." + FILLER).snapshot(),
                Article.dutch("Polen sluit de grens", "Polen doet dat." + FILLER).snapshot(),
                Article.dutch("De pool smelt", "Aan de pool smelt het ijs." + FILLER).snapshot(),
                Article.dutch("Lang verhaal", (FILLER + " ").repeat(20) + "Schaatsers op de Dam.").snapshot(),
                Article.dutch("Kort verhaal", "Schaatsers op de Dam.").snapshot());
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            protesten almaty  | Protesten in Almaty; Kazachstan onder vuur; Weerbericht
            protest almaty    | Protesten in Almaty; Weerbericht; Kazachstan onder vuur
            kazachstan        | Kazachstan onder vuur; Protesten in Almaty
            polen             | Polen sluit de grens; De pool smelt
            pool              | De pool smelt; Polen sluit de grens
            schaatsers        | Kort verhaal; Lang verhaal
            """)
    void shouldComeInThisOrder(String query, String titles) {
        assertThat(Ask.of(query).titles(bench.search())).isEqualTo(List.of(titles.split("; ", -1)));
    }
}
