package org.kroniek.core.dating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.core.reading.TextReader;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.time.EdtfDate;

/** Teasers of feeds end in the middle of a sentence, and of an expression of time. */
class TornTextsTest {

    private static final List<String> WORDS = List.of("van", "vanaf", "tussen", "de", "het", "tot", "en", "met",
            "begin",
            "eind", "half", "januari", "woensdag", "vorige", "week", "jaren", "negentig", "om", "uur", "half",
            "geleden",
            "'90", "between", "from", "the", "to", "and", "until", "late", "mid", "early", "January", "Wednesday",
            "last",
            "next", "ago", "5th", "1990s", "p.m.", "am", "o'clock", "5", "31", "2019", "2022-01-05", "5-1-2022",
            "16.30",
            "du", "au", "le", "janvier", "vom", "bis", "5.", "Januar", "с", "по", "января", "of", "in", "-", "–", ",",
            "/");
    private static final List<String> GAPS = List.of(" ", " ", " ", " ", "", "-", ", ", "\n\n");

    private final LexiconDateFinder finder = new LexiconDateFinder();
    private final TextReader reader = new TextReader();

    private List<FoundDate> find(String text, String language) {
        return finder.find(reader.read(Optional.of(text), text, LanguageTag.parse(language).orElseThrow(),
                Optional.of(EdtfDate.parse("2022-01-06"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hij is de leider van de", "Hij is de leider van de…", "Van maandag tot", "tussen 2019 en",
            "tussen de", "van 5 tot en met", "begin", "eind van de", "jaren", "om half", "om"})
    void shouldReadDutchToItsEnd(String text) {
        assertThat(find(text, "nl")).allSatisfy(date -> assertThat(text).contains(date.surface()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"She came from the", "between the", "between 2019 and", "from 5 to the", "late", "in the",
            "at"})
    void shouldReadEnglishToItsEnd(String text) {
        assertThat(find(text, "en")).allSatisfy(date -> assertThat(text).contains(date.surface()));
    }

    @Test
    void shouldReadAnythingToItsEnd() {
        Random random = new Random(20221105);
        for (int i = 0; i < 40_000; i++) {
            String text = IntStream.range(0, 1 + random.nextInt(8))
                    .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())) + GAPS.get(random.nextInt(GAPS.size())))
                    .collect(Collectors.joining());
            for (String language : List.of("nl", "en", "de", "fr", "ru", "pl")) {
                assertThatCode(() -> find(text, language)).as("%s: %s", language, text).doesNotThrowAnyException();
            }
        }
    }
}
