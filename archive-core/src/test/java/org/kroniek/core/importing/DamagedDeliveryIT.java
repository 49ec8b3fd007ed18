package org.kroniek.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.kroniek.core.testing.Deliveries.file;
import static org.kroniek.core.testing.Deliveries.jsonLines;
import static org.kroniek.core.testing.Deliveries.line;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.importing.ImportProblem.Code;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.ImportWorkshop;

/** Whatever is wrong with one document: it is named with its place, and the others are stored. */
class DamagedDeliveryIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private ImportWorkshop workshop;

    @BeforeEach
    void open() {
        workshop = new ImportWorkshop(DATABASE, ImportWorkshop.PATIENT);
    }

    private static List<Tuple> places(ImportReport report) {
        return report.problems().stream()
                .map(problem -> tuple(problem.item().orElse(null), problem.code(), problem.fileName().orElse(null),
                        problem.line().isPresent() ? problem.line().getAsLong() : null))
                .toList();
    }

    @Nested
    class JsonLines {

        private static final String FILE = "berichten.jsonl";

        @Test
        void shouldStoreTheGoodLinesAndPlaceTheBadOnes() {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            for (String line : List.of(line("De Gehavende", "1", "Het eerste goede bericht."), "{\"text\": \"\u0000\"}",
                    "{\"text\": \" \"}",
                    line("De Gehavende", "groot", "x".repeat(ImportWorkshop.MAX_DOCUMENT)),
                    "{\"text\": \"Een.\", \"date\": \"2022-02-30\"}", "{\"text\": \"Nul: \\u0000\"}",
                    "{\"text\": \"Half: \\ud83d\"}", "Dit is geen JSON", "[\"text\"]",
                    "{\"text\": {\"nl\": \"Genest.\"}}", "{\"text\": \"Een.\", \"rights\": \"geheim\"}",
                    "{\"text\": \"Een.\", \"url\": \"javascript:alert(1)\"}",
                    "{\"text\": \"Een.\", \"date\": \"gisteren\"}", "{\"text\": \"Een.\", \"language\": \"nl_NL\"}",
                    "{\"text\": \"Een.\", \"title\": \"" + "k".repeat(501) + "\"}",
                    "{\"text\": \"Een.\"} {\"text\": \"Twee.\"}",
                    "{\"diep\": " + "[".repeat(2000) + "]".repeat(2000) + "}",
                    line("De Gehavende", "2", "Het tweede goede bericht."))) {
                file.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
            file.writeBytes(new byte[]{'{', '"', 't', (byte) 0xE9, '"', '\n'});
            file.writeBytes(line("De Gehavende", "3", "Het derde.").getBytes(StandardCharsets.UTF_8));

            ImportReport report = workshop.imported(file(FILE, file.toByteArray()));

            assertThat(report.state()).isEqualTo(ImportState.DONE);
            assertThat(places(report)).containsExactly(tuple(2, Code.NOT_JSON, FILE, 2L),
                    tuple(3, Code.NO_TEXT, FILE, 3L), tuple(4, Code.TOO_LARGE, FILE, 4L),
                    tuple(5, Code.IMPOSSIBLE_DATE, FILE, 5L), tuple(6, Code.CONTROL_CHARACTER, FILE, 6L),
                    tuple(7, Code.CONTROL_CHARACTER, FILE, 7L), tuple(8, Code.NOT_JSON, FILE, 8L),
                    tuple(9, Code.NOT_JSON, FILE, 9L), tuple(10, Code.WRONG_TYPE, FILE, 10L),
                    tuple(11, Code.UNKNOWN_RIGHTS, FILE, 11L), tuple(12, Code.NOT_A_URL, FILE, 12L),
                    tuple(13, Code.NOT_A_DATE, FILE, 13L), tuple(14, Code.NOT_A_LANGUAGE, FILE, 14L),
                    tuple(15, Code.FIELD_TOO_LONG, FILE, 15L), tuple(16, Code.NOT_JSON, FILE, 16L),
                    tuple(17, Code.NOT_JSON, FILE, 17L), tuple(19, Code.NOT_UTF8, FILE, 19L));
            assertThat(report.counts()).isEqualTo(new ImportCounts(20, 3, 0, 0, 17));
            assertThat(report.articles()).hasSize(3);
        }

        @Test
        void shouldQuoteWhatWasFound() {
            ImportReport report = workshop.imported(jsonLines("{\"text\": \"Een.\", \"date\": \"2022-02-30\"}",
                    "{\"text\": \"Nul: \\u0000\"}", "{\"text\": \"Half: \\ud83d\"}", "{\"text\": [], \"x\": 1}"));

            assertThat(report.problems()).extracting(problem -> problem.detail().orElseThrow())
                    .containsExactly("2022-02-30", "U+0000", "U+D83D", "text");
        }

        @Test
        void shouldWarnOfAnUnknownField_whenItsNameCannotBeStored() {
            ImportReport report = workshop
                    .imported(jsonLines("{\"text\": \"Een vreemd veld.\", \"a\\u0000b\\ud800\": 1}"));

            assertThat(report.state()).isEqualTo(ImportState.DONE);
            assertThat(report.counts().created()).isEqualTo(1);
            assertThat(report.problems()).singleElement().extracting(problem -> problem.detail().orElseThrow())
                    .isEqualTo("a\uFFFDb\uFFFD");
        }

        @Test
        void shouldCountTheProblemsThatAreNotListed() {
            int bad = ImportReport.MAX_PROBLEMS + 7;

            ImportReport report = workshop
                    .imported(jsonLines(Collections.nCopies(bad, "geen JSON").toArray(String[]::new)));

            assertThat(report.problems()).hasSize(ImportReport.MAX_PROBLEMS);
            assertThat(report.problemCount()).isEqualTo(bad);
            assertThat(report.counts().refused()).isEqualTo(bad);
        }
    }

    @Nested
    class Files {

        @Test
        void shouldStoreTheGoodFilesAndPlaceTheBadOnes() {
            byte[] latin1 = "Eerste regel.\n\nDe luchthaven bleef geopend, coördinatie ontbrak."
                    .getBytes(StandardCharsets.ISO_8859_1);
            ImportReport report = workshop.imported(file("goed.txt", "Een heel gewoon bericht uit Almaty."),
                    file("leeg.txt", ""), file("wit.txt", " \n\t\n"), file("latin1.txt", latin1),
                    file("foto.png", new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 0, (byte) 0xFF}),
                    file("lang.txt", "x".repeat(ImportWorkshop.MAX_DOCUMENT + 1)),
                    file("nul.txt", "Een.\n\nTwee.\n\nDr\u0000e."), file("datum.txt", "date 2022-01-05\n"),
                    file("februari.txt", "date 2022-02-30 Een dag die er niet was."),
                    file("ook-goed.txt", "Nog een heel gewoon bericht uit Almaty."));

            assertThat(report.state()).isEqualTo(ImportState.DONE);
            assertThat(places(report)).containsExactly(tuple(2, Code.EMPTY, "leeg.txt", null),
                    tuple(3, Code.EMPTY, "wit.txt", null), tuple(4, Code.NOT_UTF8, "latin1.txt", 3L),
                    tuple(5, Code.UNKNOWN_FORMAT, "foto.png", null), tuple(6, Code.TOO_LARGE, "lang.txt", null),
                    tuple(7, Code.CONTROL_CHARACTER, "nul.txt", 5L), tuple(8, Code.NO_TEXT, "datum.txt", 1L),
                    tuple(9, Code.IMPOSSIBLE_DATE, "februari.txt", 1L));
            assertThat(report.counts()).isEqualTo(new ImportCounts(10, 2, 0, 0, 8));
        }

        @Test
        void shouldBeReadAsText_whenTheSenderCallsItJson() {
            ImportReport report = workshop.imported(file("bericht.json", "Geen JSON, zegt de eerste regel."),
                    new DeliveryPart(DeliveryPart.Role.DOCUMENT, Optional.empty(), "application/json",
                            new ByteArrayInputStream(
                                    "date 2022-01 Wel een bericht.".getBytes(StandardCharsets.UTF_8))));

            assertThat(report.state()).isEqualTo(ImportState.DONE);
            assertThat(report.counts().created()).isEqualTo(2);
        }
    }
}
