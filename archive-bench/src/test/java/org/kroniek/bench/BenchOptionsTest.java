package org.kroniek.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class BenchOptionsTest {

    private final Properties properties = new Properties();

    @Test
    void generatesText_whenNothingIsGiven() {
        BenchOptions options = BenchOptions.of(properties);

        assertThat(options.corpus().name()).isEqualTo("generated Dutch-like text");
        assertThat(options.generated()).isEqualTo(5_000);
        assertThat(options.rounds()).isEqualTo(3);
        assertThat(options.queries()).isEmpty();
    }

    @Test
    void takesNothing_forNotGiven() {
        properties.setProperty("bench.articles", "");
        properties.setProperty("bench.generated", " ");

        assertThat(BenchOptions.of(properties)).isEqualTo(BenchOptions.of(new Properties()));
    }

    @Test
    void readsFilesByPath() {
        properties.setProperty("bench.articles", "some/news.jsonl.gz");
        properties.setProperty("bench.copies", "4");

        assertThat(BenchOptions.of(properties).corpus().name()).isEqualTo("news.jsonl.gz × 4");
    }

    @Test
    void measuresNames_whenAnnotatedArticlesAreGiven() {
        properties.setProperty("bench.names", "annotated.jsonl.gz");
        properties.setProperty("bench.errors", "true");

        BenchOptions options = BenchOptions.of(properties);

        assertThat(options.names()).contains(Path.of("annotated.jsonl.gz"));
        assertThat(options.errors()).isTrue();
        assertThat(BenchOptions.of(new Properties()).names()).isEmpty();
    }

    @Test
    void measuresSpellings_whenAListOfNamesIsGiven() {
        properties.setProperty("bench.spelling", "names.jsonl.gz");

        assertThat(BenchOptions.of(properties).spelling()).contains(Path.of("names.jsonl.gz"));
        assertThat(BenchOptions.of(new Properties()).spelling()).isEmpty();
    }

    @Test
    void looksForWordsInAnArchiveToo_unlessTold() {
        assertThat(BenchOptions.of(properties).wordsInArchive()).isTrue();
        properties.setProperty("bench.words.archive", "false");

        assertThat(BenchOptions.of(properties).wordsInArchive()).isFalse();
    }

    @Test
    void measuresRelevance_whenAJudgedSetIsGiven() {
        properties.setProperty("bench.relevance", "judged");

        assertThat(BenchOptions.of(properties).relevance()).contains(Path.of("judged"));
        assertThat(BenchOptions.of(new Properties()).relevance()).isEmpty();
    }

    @Test
    void refusesWhatIsNeitherTrueNorFalse() {
        properties.setProperty("bench.errors", "yes");

        assertThatExceptionOfType(BenchException.class).isThrownBy(() -> BenchOptions.of(properties))
                .withMessageContaining("bench.errors").withMessageContaining("yes");
    }

    @Test
    void refusesWhatIsNoNumber() {
        properties.setProperty("bench.rounds", "0");

        assertThatExceptionOfType(BenchException.class).isThrownBy(() -> BenchOptions.of(properties))
                .withMessageContaining("bench.rounds").withMessageContaining("0");
    }
}
