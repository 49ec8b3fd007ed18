package org.kroniek.search.query.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.search.fixture.Article;
import org.kroniek.search.fixture.Ask;
import org.kroniek.search.fixture.SearchBench;

/** Dutch text is found in any inflection, with and without accents. */
class DutchSearchIT {

    private static final String UNREST = """
            Het regime van Kazachstan krijgt steun van het bondgenootschap, waar ook Armenië, Kirgizië en Wit-Rusland \
            deel van uitmaken. De demonstranten namen de controle over van het vliegveld van Almaty.

            Protesten zijn zeldzaam. De verdubbeling van de prijs van lpg is teruggedraaid. De politie probeert de \
            protesten te onderdrukken. De onvrede richt zich ook op Tokajevs machtige voorganger, meldde Ruslands \
            staatsomroep. Poetins woordvoerder zweeg; in de stad stonden auto's in brand.""";

    private static SearchBench bench;

    @BeforeAll
    static void publish() {
        bench = new SearchBench();
        bench.publish(Article.dutch("Onrust in Kazachstan", UNREST).snapshot(),
                Article.dutch("Kaas wordt duurder", "De luchthavens blijven open; de kaasprijs stijgt.").snapshot());
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kirgizie                 | Onrust in Kazachstan
            Kirgizië                 | Onrust in Kazachstan
            protest                  | Onrust in Kazachstan
            demonstrant              | Onrust in Kazachstan
            "Wit-Rusland"            | Onrust in Kazachstan
            Wit-Rusland              | Onrust in Kazachstan
            "vliegveld van Almaty"   | Onrust in Kazachstan
            lpg prijs                | Onrust in Kazachstan
            onderdrukken             | Onrust in Kazachstan
            onderdrukking            | Onrust in Kazachstan
            tokajev                  | Onrust in Kazachstan
            poetin                   | Onrust in Kazachstan
            rusland's                | Onrust in Kazachstan
            auto                     | Onrust in Kazachstan
            steden protest -kaas     | Onrust in Kazachstan
            luchthaven               | Kaas wordt duurder
            kaas -protest            | Kaas wordt duurder
            """)
    void finds(String query, String title) {
        assertThat(Ask.of(query).titles(bench.search())).containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource({"luchthaven OR vliegveld, 2", "'kaas Almaty', 0", "'\"van vliegveld\"', 0", "'-kaas', 1", "'', 2",
            "-kaas -protest, 0", "(kaas OR lpg) prijs, 2"})
    void combines(String query, int hits) {
        assertThat(Ask.of(query == null ? "" : query).of(bench.search()).total()).isEqualTo(hits);
    }
}
