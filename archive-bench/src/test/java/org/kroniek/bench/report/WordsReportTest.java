package org.kroniek.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kroniek.bench.words.Surplus;
import org.kroniek.bench.words.WordPair;
import org.kroniek.bench.words.WordResult;
import org.kroniek.bench.words.WordShare;

class WordsReportTest {

    private final WordResult analysis = new WordResult("analysis alone", 9, new WordShare(4, List.of()),
            new WordShare(2, List.of(new WordPair("gaan", "ging"))), new Surplus(5, 10, Map.of(), Map.of()));
    private final WordResult archive = new WordResult("the archive", 9,
            new WordShare(4, List.of(new WordPair("prijs", "energieprijzen"))), new WordShare(2, List.of()),
            new Surplus(5, 20, Map.of(), Map.of("eend", Set.of("een"))));

    @Test
    void comparesTheFinders() {
        String report = new WordsReport(List.of(analysis, archive), false).markdown();

        assertThat(report)
                .containsPattern("compounds by their parts +\\| analysis alone \\| +4 \\| +4 \\| +0 \\| 1.000 ")
                .containsPattern("compounds by their parts +\\| +the archive \\| +4 \\| +3 \\| +1 \\| 0.750 ")
                .contains("By analysis alone, parts find 1.000 of their compounds and lemmas 0.500 of their forms")
                .contains("By the archive, parts find 0.750 of their compounds and lemmas 1.000 of their forms")
                .doesNotContain("energieprijzen");
    }

    @Test
    void namesTheErrorsOfEachFinder() {
        String report = new WordsReport(List.of(analysis, archive), true).markdown();

        assertThat(report).containsSubsequence("### Forms missed by analysis alone", "gaan → ging",
                "### Compounds missed by the archive", "prijs → energieprijzen", "found by the archive", "eend → een");
    }
}
