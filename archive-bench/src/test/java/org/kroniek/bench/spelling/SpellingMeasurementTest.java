package org.kroniek.bench.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpellingMeasurementTest {

    @TempDir
    private Path directory;

    private SpellingResult measure(String... lines) throws IOException {
        return SpellingMeasurement.of(Files.write(directory.resolve("names.jsonl"), List.of(lines)));
    }

    private static SpellingScore score(SpellingResult result, String name) {
        return result.scores().stream().filter(score -> score.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void comparesSurnamesWordByWord() throws IOException {
        SpellingResult result = measure("""
                {"nl": "Anna Petrova", "kind": "person", "en": "Anna Petrova", "ru": "Анна Ивановна Петрова"}""", """
                {"nl": "Ivan Zjoekov", "kind": "person", "en": "Ivan Zhukov", "ru": "Иван Петрович Жуков"}""", """
                {"nl": "Jan van den Berg", "kind": "person", "en": "John Mountain"}""", """
                {"nl": "Den Haag", "kind": "place", "en": "The Hague"}""");

        SpellingScore different = score(result, "nl–en, spelled differently");
        SpellingScore russian = score(result, "nl–ru, of these transliterated");
        assertThat(different.pairs()).isEqualTo(1);
        assertThat(different.recall()).isEqualTo(1);
        assertThat(score(result, "nl–en, with equal ones").pairs()).isEqualTo(2);
        assertThat(russian.pairs()).isEqualTo(2);
        assertThat(russian.missed()).isEmpty();
    }

    @Test
    void namesWhatIsMissedAndWrong() throws IOException {
        SpellingResult result = measure("""
                {"nl": "Jan Serhij", "kind": "person", "en": "Jan Sergey"}""", """
                {"nl": "Jan Boesj", "kind": "person", "en": "Jan Boosje"}""", """
                {"nl": "Jan Busje", "kind": "person", "en": "Jan Bush"}""");

        SpellingScore score = score(result, "nl–en, spelled differently");
        assertThat(score.missed()).contains("serhij / sergey");
        assertThat(score.wrong()).containsExactly("boesj / bush");
        assertThat(score.precision()).isLessThan(1);
        assertThat(result.errors()).contains("nl–en, spelled differently: missed serhij / sergey",
                "nl–en, spelled differently: wrong boesj / bush");
    }

    @Test
    void countsOtherNamesOnlyWhereItSaysSo() throws IOException {
        SpellingResult result = measure("""
                {"nl": "Maria Johanna", "kind": "person", "en": "Maria Joan"}""");

        assertThat(score(result, "nl–en, spelled differently").pairs()).isZero();
        assertThat(score(result, "nl–en, spelled differently").recall()).isEqualTo(1);
        assertThat(score(result, "nl–en, spelled differently, with other names").recall()).isEqualTo(0, within(1e-9));
    }

    @Test
    void choosesDifferentlySpelledPairsFirst_andTheSameEveryTime() {
        List<WordPair> pairs = IntStream.range(0, 40)
                .mapToObj(i -> new WordPair("naam" + i, i % 4 == 0 ? "name" + i : "naam" + i, true, false)).toList();

        List<WordPair> chosen = new PairSelection(20).of(pairs, _ -> true);

        assertThat(chosen).hasSize(20).isEqualTo(new PairSelection(20).of(pairs.reversed(), _ -> true));
        assertThat(chosen.subList(0, 10)).allMatch(WordPair::isSpelledDifferently);
        assertThat(chosen.subList(10, 20)).noneMatch(WordPair::isSpelledDifferently);
    }
}
