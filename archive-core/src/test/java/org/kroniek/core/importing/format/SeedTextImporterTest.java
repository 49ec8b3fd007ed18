package org.kroniek.core.importing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.core.importing.IncomingArticle;

class SeedTextImporterTest {

    private static final int LIMIT = 50_000;

    private final SeedTextImporter importer = new SeedTextImporter(LIMIT);

    private IncomingArticle read(String text) {
        return RecordingSink.of(importer, text).article();
    }

    /** Blocks as {@code h:} or {@code p:} and their text, lines still as they were wrapped. */
    private static List<String> blocks(IncomingArticle article) {
        return article.blocks().stream().map(block -> block.kind().letter() + ":" + block.text()).toList();
    }

    @Nested
    class TheDate {

        @ParameterizedTest
        @ValueSource(strings = {" date 2022-01 Het leger trok op.", "date 2022-01\nHet leger trok op.",
                "date 2022-01\n\nHet leger trok op.", "\n\n date\t2022-01\r\nHet leger trok op.",
                "\uFEFFdate 2022-01 Het leger trok op.", "\u00A0date\u00A02022-01\u00A0Het leger trok op.",
                "date   2022-01   Het leger trok op."})
        void shouldStandBeforeTheText(String text) {
            IncomingArticle article = read(text);

            assertThat(article.date()).contains("2022-01");
            assertThat(blocks(article)).containsExactly("p:Het leger trok op.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2022", "2022-01-05", "2022-01-05~", "2022-01/2022-03", "../2022-01", "/2022", "201X",
                "-0044", "Y12022", "2022-02-30", "2022:", "5/1/2022"})
        void shouldBeTakenAsWritten_whateverItIs(String date) {
            assertThat(read("date " + date + " Het leger trok op.").date()).contains(date);
        }

        @ParameterizedTest
        @ValueSource(strings = {"date palms grow in the south.", "dates 2022 are sweet.", "date: 2022-01 is meant.",
                "Date 2022-01 is a title.", "date Yesterday was fine.", "date - een vrucht.", "update 2022 came late.",
                "datering 2022 klopt."})
        void shouldNotBeSeenInOrdinaryText(String text) {
            IncomingArticle article = read(text);

            assertThat(article.date()).isEmpty();
            assertThat(blocks(article)).containsExactly("p:" + text);
        }

        @Test
        void shouldBeAbsent_whenTheTextBeginsAtOnce() {
            assertThat(read("Het leger trok op.").date()).isEmpty();
        }
    }

    @Nested
    class TheHeadline {

        @ParameterizedTest
        @ValueSource(strings = {"Leger rukt op\n\nHet begon in de nacht.", "Leger rukt op\nHet begon in de nacht.",
                "date 2022-01\nLeger rukt op\n\nHet begon in de nacht.",
                "date 2022-01\n\n\nLeger rukt op  \n \t\nHet begon in de nacht.",
                "date 2022-01\r\nLeger rukt op\r\n\r\nHet begon in de nacht."})
        void shouldBeTheShortLineAboveTheText(String text) {
            IncomingArticle article = read(text);

            assertThat(article.title()).contains("Leger rukt op");
            assertThat(blocks(article)).containsExactly("p:Het begon in de nacht.");
        }

        @Test
        void shouldBeAbsent_whenTheTextBeginsWithASentence() {
            assertThat(read("Het begon in de nacht.\n\nToen kwam het leger.").title()).isEmpty();
        }

        @Test
        void shouldBeAbsent_whenTheFirstLineIsLong() {
            String line = "woord ".repeat(17) + "slot";

            assertThat(read(line + "\n\nHet begon in de nacht.").title()).isEmpty();
            assertThat(read("x".repeat(100) + "\n\nHet begon in de nacht.").title()).isPresent();
            assertThat(read("x".repeat(101) + "\n\nHet begon in de nacht.").title()).isEmpty();
        }

        @Test
        void shouldBeAbsent_whenThereIsNothingBelowIt() {
            IncomingArticle article = read("Alleen een korte regel");

            assertThat(article.title()).isEmpty();
            assertThat(blocks(article)).containsExactly("p:Alleen een korte regel");
        }
    }

    @Nested
    class Paragraphs {

        @Test
        void shouldBeSeparatedByBlankLines() {
            assertThat(blocks(read("Eerste alinea.\n\n\n \t\nTweede alinea.\n\u00A0\nDerde alinea.\n")))
                    .containsExactly("p:Eerste alinea.", "p:Tweede alinea.", "p:Derde alinea.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\n", "\r\n", "\r"})
        void shouldKeepTheirWrappedLinesTogether(String end) {
            String text = String.join(end, "De eerste regel loopt door.", "En hier eindigt hij.", "",
                    "De tweede alinea.");

            assertThat(blocks(read(text)))
                    .containsExactly("p:De eerste regel loopt door.\nEn hier eindigt hij.", "p:De tweede alinea.");
        }

        @Test
        void shouldBeFound_howeverManyBlankLinesThereAre() {
            assertThat(blocks(read("Begin." + "\n".repeat(40_000) + "Einde."))).containsExactly("p:Begin.", "p:Einde.");
        }
    }

    @Nested
    class Headings {

        @Test
        void shouldStandBetweenParagraphs() {
            assertThat(blocks(read("Eerste alinea.\n\nDe kop ertussen\n\nTweede alinea.")))
                    .containsExactly("p:Eerste alinea.", "h:De kop ertussen", "p:Tweede alinea.");
        }

        @Test
        void shouldNotBeTheLastLine_howeverShort() {
            assertThat(blocks(read("Eerste alinea.\n\nOndertekend: de redactie")))
                    .containsExactly("p:Eerste alinea.", "p:Ondertekend: de redactie");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Hij zweeg.", "Wie schoot?", "Halt!", "Dit zijn ze:", "En verder;", "Aan de ene kant,",
                "En toen…", "‘Wij blijven’", "'Wij blijven'", "\"Wij blijven\"", "“Wij blijven”", "„Wir bleiben“",
                "‚Wir bleiben‘", "»Wir bleiben«", "«Nous restons»", "(Onze correspondent)"})
        void shouldNotEndLikeASentenceOrAQuotation(String line) {
            assertThat(blocks(read("Eerste alinea.\n\n" + line + "\n\nLaatste alinea.")))
                    .containsExactly("p:Eerste alinea.", "p:" + line, "p:Laatste alinea.");
        }

        @Test
        void shouldBeOneLine() {
            assertThat(blocks(read("Eerste alinea.\n\nTwee korte\nregels\n\nLaatste alinea.")))
                    .containsExactly("p:Eerste alinea.", "p:Twee korte\nregels", "p:Laatste alinea.");
        }
    }

    @Nested
    class TheManifest {

        private IncomingArticle read(String text, String title) {
            return RecordingSink.of(importer, text.getBytes(StandardCharsets.UTF_8), Optional.of(title)).article();
        }

        @Test
        void shouldGiveTheTitle_andLoseNoLineOfTheText() {
            IncomingArticle article = read("Almaty\n\nHet leger trok op.", "Leger rukt op");

            assertThat(article.title()).contains("Leger rukt op");
            assertThat(blocks(article)).containsExactly("h:Almaty", "p:Het leger trok op.");
        }

        @Test
        void shouldNotRepeatTheHeadline_whenItsTitleIsTheSame() {
            IncomingArticle article = read("Leger rukt op\n\nHet leger trok op.", "Leger rukt op ");

            assertThat(blocks(article)).containsExactly("p:Het leger trok op.");
        }

        @Test
        void shouldLeaveTheHeadlineAlone_whenItsTitleIsBlank() {
            IncomingArticle article = read("Leger rukt op\n\nHet leger trok op.", " ");

            assertThat(article.title()).contains("Leger rukt op");
        }
    }

    @Nested
    class Refusals {

        @ParameterizedTest
        @CsvSource({"'',EMPTY@0", "' \n\t ',EMPTY@0", "\uFEFF,EMPTY@0", "'a\n\nb\u0000',CONTROL_CHARACTER@3 U+0000"})
        void shouldNameWhatIsWrong(String text, String problem) {
            assertThat(RecordingSink.of(importer, text).problems()).containsExactly(problem);
        }

        @Test
        void shouldNameTheByteThatIsNoUtf8() {
            byte[] latin1 = "Eerste regel.\nCaf\u00E9.".getBytes(StandardCharsets.ISO_8859_1);

            assertThat(RecordingSink.of(importer, latin1, Optional.empty()).problems())
                    .containsExactly("NOT_UTF8@2 0xE9");
        }

        @Test
        void shouldHoldTheLimitToTheByte() {
            assertThat(RecordingSink.of(importer, "x".repeat(LIMIT)).problems()).isEmpty();
            assertThat(RecordingSink.of(importer, "x".repeat(LIMIT + 1)).problems())
                    .containsExactly("TOO_LARGE@0 > " + LIMIT);
        }

        @Test
        void shouldLeaveATextOfNothingButADateToTheCleanup() {
            assertThat(read("date 2022-01-05\n").blocks()).isEmpty();
        }
    }

    @Test
    void shouldKeepTheBytesAsTheyCame() {
        byte[] bytes = "\uFEFF date 2022-01 Eén.\r\n".getBytes(StandardCharsets.UTF_8);

        assertThat(RecordingSink.of(importer, bytes, Optional.empty()).article().original().bytes()).isEqualTo(bytes);
    }
}
