package org.kroniek.search.morphology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.core.text.LanguageTag;

/** Whatever stands in a text, the analysis takes it calmly and soon. */
class MorphologyRandomTest {

    private static final Morphology MORPHOLOGY = new Morphology();
    private static final int LONGEST = 200;

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "fr", "ru", "", "und"})
    @Timeout(60)
    void shouldTakeAnyCharacters(String language) {
        Random random = new Random(17);
        LanguageTag tag = new LanguageTag(language);
        for (int round = 0; round < 2_000; round++) {
            String text = random.ints(random.nextInt(LONGEST), 0, round % 2 == 0 ? 0x180 : Character.MAX_VALUE + 1)
                    .mapToObj(unit -> String.valueOf((char) unit)).collect(Collectors.joining());
            assertThatNoException().as(text).isThrownBy(() -> MORPHOLOGY.analyse(text, tag));
        }
    }

    /** Words that are all beginnings of words: nothing has more ways to be taken apart. */
    @ParameterizedTest
    @ValueSource(strings = {"nl", "de"})
    @Timeout(60)
    void shouldNotTryLongOnWordsOfManyWords(String language) {
        List<String> words = List.of("land", "bouw", "er", "s", "en", "raad", "huis", "kind", "ei", "staat", "hand",
                "e");
        Random random = new Random(23);
        LanguageTag tag = new LanguageTag(language);
        List<String> chains = Stream.generate(() -> random.ints(1 + random.nextInt(40), 0, words.size())
                .mapToObj(words::get).collect(Collectors.joining())).limit(2_000).toList();
        chains.forEach(chain -> MORPHOLOGY.analyse(chain, tag));
        long start = System.nanoTime();

        chains.forEach(chain -> MORPHOLOGY.analyse(chain, tag));

        assertThat(Duration.ofNanos(System.nanoTime() - start).dividedBy(chains.size()))
                .isLessThan(Duration.ofMillis(5));
    }

    @Test
    void shouldGiveTheSameToManyThreads() {
        List<String> words = List.of("energieprijzen", "gemeenteraadslid", "huizen", "Amsterdam", "kantoor");
        LanguageTag dutch = new LanguageTag("nl");
        List<WordAnalysis> alone = words.stream().map(word -> new Morphology().analyse(word, dutch)).toList();

        Morphology shared = new Morphology();
        boolean same = Stream.generate(() -> words).limit(500).parallel()
                .allMatch(list -> list.stream().map(word -> shared.analyse(word, dutch)).toList().equals(alone));

        assertThat(same).isTrue();
    }
}
