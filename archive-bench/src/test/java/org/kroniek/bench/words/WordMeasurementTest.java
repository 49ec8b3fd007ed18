package org.kroniek.bench.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordMeasurementTest {

    private final Treebank.Builder words = new Treebank.Builder();

    WordMeasurementTest() {
        words.compound("energieprijzen", List.of("energie", "prijs"));
        words.lemma("Huizen", "huis");
        words.lemma("huis", "huis");
        words.lemma("xyzzies", "xyzzy");
        words.relate("huisdier", List.of("huisdier"));
    }

    @Test
    void shouldAskForEachPartAndEachLemmaWithOtherForms() {
        WordResult nothing = measured(Map.of());

        assertThat(nothing.compounds().missed()).containsExactly(new WordPair("energie", "energieprijzen"),
                new WordPair("prijs", "energieprijzen"));
        assertThat(nothing.inflected().missed()).containsExactly(new WordPair("huis", "Huizen"),
                new WordPair("xyzzy", "xyzzies"));
        assertThat(nothing.compounds().share()).isZero();
        assertThat(nothing.surplus().found()).isZero();
    }

    @Test
    void shouldCountWhatIsFound() {
        WordResult result = measured(Map.of("prijs", Set.of("energieprijzen"), "huis", Set.of("huis", "Huizen")));

        assertThat(result.compounds().share()).isEqualTo(0.5);
        assertThat(result.inflected().found()).isOne();
        assertThat(result.surplus().found()).isEqualTo(2);
        assertThat(result.surplus().wrong()).isEmpty();
        assertThat(result.surplus().unmarked()).isEmpty();
    }

    @Test
    void shouldTellWhatIsFoundWithoutReason() {
        WordResult result = measured(Map.of("huis", Set.of("huisdier", "energieprijzen")));

        assertThat(result.surplus().unmarked()).containsExactly(Map.entry("huis", Set.of("huisdier")));
        assertThat(result.surplus().wrong()).containsExactly(Map.entry("huis", Set.of("energieprijzen")));
        assertThat(result.surplus().perQuery(result.surplus().wrong())).isEqualTo(0.25);
    }

    @Test
    void shouldFindByTheAnalysisOfTheArchive() {
        WordResult result = new WordMeasurement(words.build()).byAnalysis();

        assertThat(result.compounds().missed()).isEmpty();
        assertThat(result.inflected().missed()).containsExactly(new WordPair("xyzzy", "xyzzies"));
        assertThat(result.surplus().wrong()).isEmpty();
    }

    private WordResult measured(Map<String, Set<String>> answers) {
        return new WordMeasurement(words.build()).measure("some", _ -> word -> answers.getOrDefault(word, Set.of()));
    }
}
