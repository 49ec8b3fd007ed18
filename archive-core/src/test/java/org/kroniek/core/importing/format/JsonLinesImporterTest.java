package org.kroniek.core.importing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.core.importing.IncomingArticle;

class JsonLinesImporterTest {

    private static final int LIMIT = 20_000;

    private final JsonLinesImporter importer = new JsonLinesImporter(LIMIT);

    private RecordingSink read(String... lines) {
        return RecordingSink.of(importer, String.join("\n", lines));
    }

    @Nested
    class Lines {

        @Test
        void shouldBeOneArticleEach() {
            RecordingSink found = read("{\"text\": \"een\"}", "", "  ", "{\"text\": \"twee\"}");

            assertThat(found.articles()).extracting(IncomingArticle::line).containsExactly(1L, 4L);
            assertThat(found.problems()).isEmpty();
        }

        @Test
        void shouldEndAsWindowsEndsThem() {
            RecordingSink found = read("\uFEFF{\"text\": \"een\"}\r", "\r", "{\"text\": \"twee\"}\r");

            assertThat(found.articles()).hasSize(2);
            assertThat(found.articles().getLast().original().bytes()).asString().isEqualTo("{\"text\": \"twee\"}");
        }

        @Test
        void shouldBeTheOriginals() {
            String line = " {\"text\":  \"\u00E9\u00E9n\"} ";

            assertThat(read(line).article().original().bytes()).isEqualTo(line.getBytes(StandardCharsets.UTF_8));
        }

        @Test
        void shouldNotSpoilEachOther() {
            RecordingSink found = read("{\"text\": \"een\"", "{\"text\": \"" + "x".repeat(LIMIT) + "\"}",
                    "{\"text\": \"drie\"}");

            assertThat(found.articles()).hasSize(1);
            assertThat(found.problems()).containsExactly("NOT_JSON@1 {\"text\": \"een\"", "TOO_LARGE@2 > " + LIMIT);
        }

        @Test
        void shouldHoldTheLimitToTheByte() {
            String frame = "{\"text\":\"\"}";
            String longest = "{\"text\":\"" + "x".repeat(LIMIT - frame.length()) + "\"}";

            assertThat(read(longest, longest + "\r").articles()).hasSize(2);
            assertThat(read(longest + " ").problems()).containsExactly("TOO_LARGE@1 > " + LIMIT);
        }
    }

    @Nested
    class Fields {

        @ParameterizedTest
        @CsvSource(delimiter = '|', value = {"\"abc\" | abc", "4711 | 4711", "-1.50 | -1.50", "\"\\u00e9\" | é",
                "\"\\ud83e\\udd8a\" | 🦊", "123456789012345678901234567890 | 123456789012345678901234567890"})
        void shouldBeTexts_orNumbersAsTheirDigits(String json, String value) {
            assertThat(read("{\"externalId\": " + json + ", \"text\": \"x\"}").article().externalId()).contains(value);
        }

        @Test
        void shouldBeAbsent_whenTheyAreNull() {
            assertThat(read("{\"externalId\": null, \"text\": \"x\"}").article().externalId()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"true", "[]", "{}", "[\"x\"]", "{\"nl\": \"x\"}"})
        void shouldBeRefused_whenTheyAreAnythingElse(String json) {
            assertThat(read("{\"text\": " + json + "}").problems()).containsExactly("WRONG_TYPE@1 text");
        }

        @Test
        void shouldBeNamedOnceAFile_whenNobodyKnowsThem() {
            assertThat(
                    read("{\"text\": \"x\", \"mood\": 1}", "{\"text\": \"y\", \"mood\": [], \"tone\": 2}").problems())
                    .containsExactly("UNKNOWN_FIELD@1 mood", "UNKNOWN_FIELD@2 tone");
        }

        @Test
        void shouldDivideTheTextAtBlankLines() {
            assertThat(read("{\"text\": \"een\\nregel\\r\\n\\r\\ntwee\\n \\u00a0\\n\\ndrie\"}").article().blocks())
                    .extracting(IncomingArticle.Block::text).containsExactly("een\nregel", "twee", "drie");
        }
    }

    @Nested
    class Damage {

        @ParameterizedTest
        @ValueSource(strings = {"text", "42", "null", "\"text\"", "[]", "[{\"text\": \"x\"}]", "{\"text\": \"x\"} y",
                "{\"text\": \"x\"}{\"text\": \"y\"}", "{\"text\": \"x\"},", "{\"text\": \"x\"", "{\"text\": \"x}",
                "{'text': 'x'}", "{\"text\": \"x\",}", "{text: \"x\"}", "{\"text\": 01}", "{\"text\": NaN}",
                "{\"text\": \"\\x\"}", "// {}"})
        void shouldBeNamed_whenALineIsNoObject(String line) {
            assertThat(read("{\"text\": \"eerst\"}", line).problems()).containsExactly("NOT_JSON@2 " + line.strip());
        }

        @Test
        void shouldBeNamed_whenALineIsBuiltToBreakTheParser() {
            String deep = "{\"text\": " + "[".repeat(5_000) + "]".repeat(5_000) + "}";
            String wide = "{\"externalId\": " + "7".repeat(5_000) + ", \"text\": \"x\"}";

            assertThat(read(deep, wide).problems()).hasSize(2)
                    .allSatisfy(problem -> assertThat(problem).startsWith("NOT_JSON@"));
        }

        @Test
        void shouldNeverEscape_whateverIsDoneToALine() {
            byte[] line = "{\"source\": \"B\u00E9\", \"text\": \"a\\u00e9\\n\", \"x\": [1.5e3, {\"y\": null}]}"
                    .getBytes(StandardCharsets.UTF_8);
            Random random = new Random(11);
            for (int round = 0; round < 20_000; round++) {
                byte[] damaged = line.clone();
                for (int i = random.nextInt(1, 4); i > 0; i--) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }

                RecordingSink found = RecordingSink.of(importer, damaged, Optional.empty());

                assertThat(found.articles().size() + found.problems().size()).isPositive();
            }
        }
    }
}
