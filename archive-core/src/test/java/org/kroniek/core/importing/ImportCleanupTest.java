package org.kroniek.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.kroniek.core.rights.Access;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.core.article.ArticleDraft;
import org.kroniek.core.importing.ImportProblem.Code;
import org.kroniek.core.text.BlockKind;
import org.kroniek.core.text.ContentHash;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.text.OriginalContent;

class ImportCleanupTest {

    private static final LanguageTag DETECTED = new LanguageTag("fr");

    private static final long LINE = 9;

    private final ImportCleanup cleanup = new ImportCleanup(_ -> DETECTED);

    private static IncomingArticle article(Map<String, String> fields, IncomingArticle.Block... blocks) {
        byte[] bytes = {1, 2, 3};
        return new IncomingArticle(field(fields, "source"), field(fields, "externalId"), field(fields, "title"),
                field(fields, "date"), field(fields, "language"), field(fields, "byline"), field(fields, "section"),
                field(fields, "url"), field(fields, "rights"), List.of(blocks),
                new OriginalContent(bytes, "text/plain", Optional.empty(), ContentHash.of(bytes)), LINE);
    }

    private static Optional<String> field(Map<String, String> fields, String name) {
        return Optional.ofNullable(fields.get(name));
    }

    private static IncomingArticle.Block paragraph(String text) {
        return new IncomingArticle.Block(BlockKind.PARAGRAPH, text);
    }

    private ArticleDraft draft(Map<String, String> fields) throws DocumentRefusedException {
        return cleanup.clean(article(fields, paragraph("Een zin. Nog een.")), ImportDefaults.NONE);
    }

    private ImportProblem refused(Map<String, String> fields) {
        return catchThrowableOfType(DocumentRefusedException.class, () -> draft(fields)).problem(1, Optional.empty());
    }

    @Nested
    class WhoMayReadIt {

        private Access access(String condition, String embargoUntil) throws DocumentRefusedException {
            return AccessCleanup.clean(
                    new IncomingAccess(Optional.ofNullable(condition), Optional.ofNullable(embargoUntil)), LINE);
        }

        private Code refused(String condition, String embargoUntil) {
            return catchThrowableOfType(DocumentRefusedException.class, () -> access(condition, embargoUntil))
                    .problem(1, Optional.empty()).code();
        }

        @Test
        void shouldBeEverybody_unlessTheDocumentSaysOtherwise() throws DocumentRefusedException {
            assertThat(draft(Map.of()).access()).isEqualTo(Access.OPEN);
            assertThat(access(" ", null)).isEqualTo(Access.OPEN);
            assertThat(access("Registered", null)).isEqualTo(Access.REGISTERED);
            assertThat(access("metadata-only", null)).isEqualTo(Access.METADATA_ONLY);
        }

        @Test
        void shouldBeNobodyUntilADayOrMoment() throws DocumentRefusedException {
            assertThat(access(null, "2026-12-01")).isEqualTo(Access.embargoed(Instant.parse("2026-12-01T00:00:00Z")));
            assertThat(access("embargoed", "2026-12-01T07:00:00+01:00"))
                    .isEqualTo(Access.embargoed(Instant.parse("2026-12-01T06:00:00Z")));
        }

        @Test
        void shouldNotBecomeEverybodyByASlip() {
            assertThat(refused("geheim", null)).isEqualTo(Code.UNKNOWN_ACCESS);
            assertThat(refused("withdrawn", null)).isEqualTo(Code.UNKNOWN_ACCESS);
            assertThat(refused("embargoed", null)).isEqualTo(Code.EMBARGO_AND_END);
            assertThat(refused("open", "2026-12-01")).isEqualTo(Code.EMBARGO_AND_END);
            assertThat(refused(null, "december")).isEqualTo(Code.NOT_A_MOMENT);
            assertThat(refused(null, "2026-12-01T07:00:00")).isEqualTo(Code.NOT_A_MOMENT);
        }
    }

    @Nested
    class TheText {

        @Test
        void shouldBeItsCleanedBlocks() throws DocumentRefusedException {
            ArticleDraft draft = cleanup.clean(article(Map.of(), paragraph(" Over twee\nregels  gezet. "),
                    new IncomingArticle.Block(BlockKind.HEADING, "Kop"), paragraph(" \u00AD "), paragraph("Slot.")),
                    ImportDefaults.NONE);

            assertThat(draft.text().canonical()).isEqualTo("Over twee regels gezet.\n\nKop\n\nSlot.");
            assertThat(draft.text().kinds()).isEqualTo("php");
            assertThat(draft.original().bytes()).containsExactly(1, 2, 3);
        }

        @Test
        void shouldBeRefused_whenNothingIsLeftOfIt() {
            DocumentRefusedException refusal = catchThrowableOfType(DocumentRefusedException.class,
                    () -> cleanup.clean(article(Map.of(), paragraph("\u200B")), ImportDefaults.NONE));

            assertThat(refusal.problem(1, Optional.empty()).code()).isEqualTo(Code.NO_TEXT);
            assertThat(refusal.problem(1, Optional.empty()).line()).isEqualTo(OptionalLong.of(LINE));
        }

        @Test
        void shouldBePartOfTheDigestTogetherWithHeadlineAndDate() throws DocumentRefusedException {
            ContentHash plain = draft(Map.of("title", "Kop", "date", "2022")).contentHash();

            assertThat(draft(Map.of("title", "Kop", "date", "2022", "byline", "X")).contentHash()).isEqualTo(plain);
            assertThat(draft(Map.of("title", "Kop.", "date", "2022")).contentHash()).isNotEqualTo(plain);
            assertThat(draft(Map.of("title", "Kop", "date", "2022-01")).contentHash()).isNotEqualTo(plain);
        }
    }

    @Nested
    class TheHeadline {

        @Test
        void shouldBeTheTitleThatWasGiven() throws DocumentRefusedException {
            ArticleDraft draft = draft(Map.of("title", " Een \n kop "));

            assertThat(draft.headline()).isEqualTo("Een kop");
            assertThat(draft.headlineDerived()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "  "})
        void shouldBeDerived_whenNoneWasGiven(String title) throws DocumentRefusedException {
            ArticleDraft draft = draft(Map.of("title", title));

            assertThat(draft.headline()).isEqualTo("Een zin");
            assertThat(draft.headlineDerived()).isTrue();
        }
    }

    @Nested
    class TheLanguage {

        @Test
        void shouldBeTheOneThatWasGiven() throws DocumentRefusedException {
            assertThat(draft(Map.of("language", "NL-be")).language()).isEqualTo(new LanguageTag("nl-BE"));
            assertThat(draft(Map.of("language", "nl")).languageDetected()).isFalse();
        }

        @Test
        void shouldBeDetected_whenNoneWasGiven() throws DocumentRefusedException {
            assertThat(draft(Map.of()).language()).isEqualTo(DETECTED);
            assertThat(draft(Map.of()).languageDetected()).isTrue();
        }

        @Test
        void shouldBeRefused_whenItIsNoTag() {
            assertThat(refused(Map.of("language", "Nederlands, denk ik")).code()).isEqualTo(Code.NOT_A_LANGUAGE);
        }
    }

    @Nested
    class TheDate {

        @ParameterizedTest
        @CsvSource({"2022-02-30,IMPOSSIBLE_DATE", "gisteren,NOT_A_DATE", "5 januari 2022,NOT_A_DATE"})
        void shouldBeRefusedWithItsWording(String date, Code code) {
            ImportProblem problem = refused(Map.of("date", date));

            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.detail()).contains(date);
        }

        @Test
        void shouldBeAbsent_whenNoneWasGiven() throws DocumentRefusedException {
            assertThat(draft(Map.of()).date()).isEmpty();
            assertThat(draft(Map.of("date", " ")).date()).isEmpty();
        }
    }

    @Nested
    class Addresses {

        @ParameterizedTest
        @ValueSource(strings = {"https://krant.example/a?b=c#d", "http://krant.example", "HTTPS://KRANT.EXAMPLE/",
                "https://пример.рф/новости", "https://mijn_krant.example/1", "https://[2001:db8::1]:8080/"})
        void shouldBeTaken_whenTheWebKnowsThem(String url) throws DocumentRefusedException {
            assertThat(draft(Map.of("url", url)).url()).contains(url);
            assertThat(draft(Map.of("rights", url)).rights()).isEqualTo(url);
        }

        @ParameterizedTest
        @ValueSource(strings = {"javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "//krant.example",
                "krant.example", "https:krant", "https://", "https:///pad", "ftp://krant.example", "https://a b",
                "file:///etc/passwd", "https://krant.example/\"><script>", "mailto:a@b.example"})
        void shouldBeRefused_whenTheyAreNoneOfTheWeb(String url) {
            assertThat(refused(Map.of("url", url)).code()).isEqualTo(Code.NOT_A_URL);
            assertThat(refused(Map.of("rights", url)).code()).isEqualTo(Code.UNKNOWN_RIGHTS);
        }
    }

    @Nested
    class Defaults {

        private final ImportDefaults defaults = new ImportDefaults(Optional.of("De Verzuimer"), Optional.of("v-1"),
                LanguageTag.parse("de"), Optional.of("https://rechten.example/"));

        @ParameterizedTest
        @ValueSource(strings = {"", " "})
        void shouldFillWhatTheDocumentLeavesBlank(String blank) throws DocumentRefusedException {
            ArticleDraft draft = cleanup.clean(article(Map.of("source", blank, "externalId", blank, "language", blank,
                    "rights", blank), paragraph("Een zin.")), defaults);

            assertThat(draft.source()).isEqualTo("De Verzuimer");
            assertThat(draft.externalId()).contains("v-1");
            assertThat(draft.language()).isEqualTo(new LanguageTag("de"));
            assertThat(draft.languageDetected()).isFalse();
            assertThat(draft.rights()).isEqualTo("https://rechten.example/");
        }

        @Test
        void shouldYieldToTheDocument() throws DocumentRefusedException {
            ArticleDraft draft = cleanup
                    .clean(article(Map.of("source", "De Eigen", "externalId", "e-1", "language", "nl",
                            "rights", "open"), paragraph("Een zin.")), defaults);

            assertThat(draft.source()).isEqualTo("De Eigen");
            assertThat(draft.externalId()).contains("e-1");
            assertThat(draft.language()).isEqualTo(new LanguageTag("nl"));
            assertThat(draft.rights()).isEqualTo("open");
        }

        @Test
        void shouldBeOpenAndUnattributed_whenNobodySaysAnything() throws DocumentRefusedException {
            assertThat(draft(Map.of()).rights()).isEqualTo(ImportCleanup.OPEN);
            assertThat(draft(Map.of()).source()).isEqualTo(ImportCleanup.UNATTRIBUTED);
            assertThat(draft(Map.of()).externalId()).isEmpty();
        }
    }

    @Nested
    class Limits {

        @ParameterizedTest
        @CsvSource({"source,200", "externalId,500", "title,500", "byline,500", "section,500"})
        void shouldHoldForEachField(String name, int longest) throws DocumentRefusedException {
            draft(Map.of(name, "x".repeat(longest)));

            ImportProblem problem = refused(Map.of(name, "x".repeat(longest + 1)));

            assertThat(problem.code()).isEqualTo(Code.FIELD_TOO_LONG);
            assertThat(problem.detail()).contains(name + " > " + longest);
        }

        @Test
        void shouldLetAddressesBeLonger() throws DocumentRefusedException {
            String url = "https://krant.example/" + "x".repeat(3_900);

            assertThat(draft(Map.of("url", url)).url()).contains(url);
            assertThat(refused(Map.of("url", url + "x".repeat(100))).code()).isEqualTo(Code.FIELD_TOO_LONG);
        }

        @ParameterizedTest
        @ValueSource(strings = {"source", "externalId", "title", "date", "language", "byline", "section", "url",
                "rights"})
        void shouldRefuseControlCharactersInEveryField(String name) {
            assertThat(refused(Map.of(name, "x\u0000")).code()).isEqualTo(Code.CONTROL_CHARACTER);
        }
    }
}
