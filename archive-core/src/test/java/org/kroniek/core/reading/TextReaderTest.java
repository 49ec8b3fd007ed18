package org.kroniek.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.text.TextPart;
import org.kroniek.core.text.TextSpan;

class TextReaderTest {

    private static final LanguageTag DUTCH = new LanguageTag("nl");

    @Test
    void shouldReadTheHeadlineBesideTheText() {
        ReadArticle article = new TextReader().read(Optional.of("Rellen"), "Het was onrustig.", DUTCH,
                Optional.empty());

        assertThat(article.parts()).extracting(ReadPart::part).containsExactly(TextPart.HEADLINE, TextPart.TEXT);
        assertThat(sentences(article.parts().getFirst())).containsExactly("Rellen");
    }

    @Test
    void shouldReadNothing_whenThereAreNoWords() {
        ReadPart part = read("… !?\n\n—", "nl");

        assertThat(part.words()).isEmpty();
        assertThat(part.sentences()).isEmpty();
    }

    @Nested
    class Words {

        @Test
        void shouldEndAtHyphensApostrophesAndBlanks() {
            assertThat(words("Kassym-Jomart\nzag Loekasjenko’s 3 foto's, één.")).containsExactly("Kassym", "Jomart",
                    "zag", "Loekasjenko", "s", "3", "foto", "s", "één");
        }

        @Test
        void shouldKeepMarksAndRareLettersTogether() {
            assertThat(words("e\u0301e\u0301n 𝒜𝒷 दिल्ली Путин")).containsExactly("e\u0301e\u0301n", "𝒜𝒷", "दिल्ली",
                    "Путин");
        }

        @Test
        void shouldKnowCapitals() {
            ReadPart part = read("De Élysée, iPhone en Путин ǅ 3D", "nl");

            assertThat(part.words().stream().filter(Word::capital).map(part::text)).containsExactly("De", "Élysée",
                    "Путин", "ǅ");
        }

        @Test
        void shouldBePlacedInCodePoints() {
            ReadPart part = read("😀 Almaty 😀 Moskou", "nl");
            Word last = part.words().getLast();

            assertThat(part.span(last.start(), last.end())).isEqualTo(new TextSpan(11, 17));
        }
    }

    @Nested
    class Sentences {

        @Test
        void shouldEndAtFullStopsQuestionsAndExclamations() {
            assertThat(sentences("Hij kwam. Wie? 3 mensen! Zij ging … Toen niet."))
                    .containsExactly("Hij kwam.", "Wie?", "3 mensen!", "Zij ging …", "Toen niet.");
        }

        @Test
        void shouldEndAtABlankLine_evenWithoutAStop() {
            assertThat(sentences("Verdubbeling energieprijzen\n\nprotesten zijn zeldzaam"))
                    .containsExactly("Verdubbeling energieprijzen", "protesten zijn zeldzaam");
        }

        @Test
        void shouldHaveTheQuotesAroundThem() {
            assertThat(sentences("\"Hij komt.\" ‘Wie?’ (Niemand.) Goed."))
                    .containsExactly("\"Hij komt.\"", "‘Wie?’", "(Niemand.)", "Goed.");
        }

        @Test
        void shouldGoOn_whenASmallLetterFollows() {
            assertThat(sentences("\"Weg ermee!\" riepen zij o.a. in Almaty enz. en verder.")).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Volgens dr. Jansen is het zo.", "George W. Bush kwam.", "J.K. Rowling schreef.",
                "Zie nr. 5 daarvan.", "De site kremlin.ru Lag plat.", "Het kost 3.50 Euro.",
                "Apple Inc. Cupertino heet het.", "De U.S. Navy kwam.", "St. Petersburg is groot."})
        void shouldGoOn_afterAnAbbreviation(String sentence) {
            assertThat(sentences(sentence)).containsExactly(sentence);
        }

        @Test
        void shouldEnd_whenAnArticleOrPronounFollowsTheAbbreviation() {
            assertThat(sentences("It was made by Apple Inc. The company left the U.S. It grew."))
                    .containsExactly("It was made by Apple Inc.", "The company left the U.S.", "It grew.");
        }

        @Test
        void shouldBegin_withAnOddCapital() {
            assertThat(sentences("It sells devices. iPhone users wait.")).hasSize(2);
        }

        @Test
        void shouldKnowGermanOrdinals() {
            assertThat(sentences(read("Am 5. Januar 2022. Dann kam er.", "de")))
                    .containsExactly("Am 5. Januar 2022.", "Dann kam er.");
            assertThat(sentences("Het waren er 5. Januari was koud.")).hasSize(2);
        }

        @Test
        void shouldEndWithoutABlank_inChinese() {
            assertThat(sentences(read("总统说。他走了！", "zh"))).containsExactly("总统说。", "他走了！");
        }

        @Test
        void shouldCoverAllWordsOnce() {
            ReadPart part = read("Een. Twee drie! \"Vier\"? Vijf", "nl");

            assertThat(part.sentences()).extracting(Sentence::firstWord).containsExactly(0, 1, 3, 4);
            assertThat(part.sentences()).extracting(Sentence::endWord).containsExactly(1, 3, 4, 5);
        }
    }

    private static List<String> words(String text) {
        ReadPart part = read(text, "nl");
        return part.words().stream().map(part::text).toList();
    }

    private static List<String> sentences(String text) {
        return sentences(read(text, "nl"));
    }

    private static List<String> sentences(ReadPart part) {
        return part.sentences().stream().map(sentence -> part.text().substring(sentence.start(), sentence.end()))
                .toList();
    }

    private static ReadPart read(String text, String language) {
        return new TextReader().read(Optional.empty(), text, new LanguageTag(language), Optional.empty()).parts()
                .getFirst();
    }
}
