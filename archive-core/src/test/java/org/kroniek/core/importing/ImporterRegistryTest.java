package org.kroniek.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.core.importing.DocumentImporter.Probe;
import org.kroniek.core.importing.format.JsonLinesImporter;
import org.kroniek.core.importing.format.SeedTextImporter;

class ImporterRegistryTest {

    private static final String NOTHING = "application/octet-stream";

    private record Fixed(String format, Probe answer) implements DocumentImporter {

        @Override
        public boolean readsMany() {
            return false;
        }

        @Override
        public Probe probe(String mediaType, String fileName, byte[] head) {
            return answer;
        }

        @Override
        public void read(ImportSource source, ImportSink sink) {
            throw new UnsupportedOperationException();
        }
    }

    private static String chosen(DocumentImporter... importers) {
        return new ImporterRegistry(List.of(importers)).importerOf(NOTHING, "", new byte[0])
                .map(DocumentImporter::format).orElse("none");
    }

    @Nested
    class Choosing {

        @Test
        void shouldPreferTheSurest() {
            assertThat(chosen(new Fixed("p", Probe.POSSIBLE), new Fixed("l", Probe.LIKELY),
                    new Fixed("c", Probe.CERTAIN))).isEqualTo("c");
            assertThat(chosen(new Fixed("p", Probe.POSSIBLE), new Fixed("l", Probe.LIKELY))).isEqualTo("l");
        }

        @Test
        void shouldPreferTheFirst_whenTwoAreAsSure() {
            assertThat(chosen(new Fixed("a", Probe.POSSIBLE), new Fixed("b", Probe.POSSIBLE))).isEqualTo("a");
            assertThat(chosen(new Fixed("a", Probe.LIKELY), new Fixed("b", Probe.LIKELY))).isEqualTo("a");
        }

        @Test
        void shouldFindNone_whenNobodyKnowsTheFormat() {
            assertThat(chosen(new Fixed("a", Probe.NO))).isEqualTo("none");
        }

        @Test
        void shouldComplain_whenTwoAreCertain() {
            assertThatThrownBy(() -> chosen(new Fixed("a", Probe.CERTAIN), new Fixed("b", Probe.CERTAIN)))
                    .isInstanceOf(IllegalStateException.class).hasMessageContaining("[a, b]");
        }
    }

    /** The importers there are, whichever comes first. */
    @Nested
    class OurFormats {

        @ParameterizedTest
        @CsvSource(delimiter = '|', value = {"application/x-ndjson | a.jsonl | {\"text\": \"x\"} | jsonl",
                "text/plain | a.txt | ' date 2022-01 Het leger' | seed", "text/plain | '' | Het leger trok op. | seed",
                "application/octet-stream | a.txt | Het leger trok op. | seed",
                "application/octet-stream | '' | Het leger trok op. | seed",
                "application/octet-stream | '' | '\uFEFF {\"text\": 1}' | jsonl",
                "application/x-www-form-urlencoded | '' | 'date 2022-01-05\n' | seed",
                "application/json | '' | date 2022-01 Het leger | seed", "application/json | '' | geen JSON | jsonl",
                "application/octet-stream | a.ndjson | geen JSON | jsonl",
                "text/plain | a.txt | '{Update} Het leger' | seed",
                "text/plain | a.txt | {\"text\": \"x\"} | jsonl", "application/octet-stream | '' | '{ }' | jsonl",
                "application/octet-stream | a.png | '\u0000\u0001' | none",
                "text/plain; charset=utf-8 | '' | '' | seed",
                "application/octet-stream | a.TXT | '\u0000' | seed"})
        void shouldBeToldApart(String mediaType, String fileName, String head, String format) {
            DocumentImporter seed = new SeedTextImporter(1_000);
            DocumentImporter lines = new JsonLinesImporter(1_000);
            byte[] bytes = head.getBytes(StandardCharsets.UTF_8);

            for (List<DocumentImporter> importers : List.of(List.of(seed, lines), List.of(lines, seed))) {
                assertThat(new ImporterRegistry(importers).importerOf(mediaType, fileName, bytes)
                        .map(DocumentImporter::format).orElse("none")).isEqualTo(format);
            }
        }
    }
}
