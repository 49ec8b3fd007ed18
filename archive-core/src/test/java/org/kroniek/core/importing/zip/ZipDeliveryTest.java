package org.kroniek.core.importing.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.core.importing.ImportProblem;
import java.util.Optional;

class ZipDeliveryTest {

    private static final ZipLimits SMALL = new ZipLimits(5, 8 << 20, 12 << 20, 200);

    private final List<String> files = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private interface Content {
        void write(ZipOutputStream zip) throws IOException;
    }

    private static byte[] zip(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            content.write(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static byte[] of(String... namesAndTexts) {
        return zip(zip -> {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                add(zip, namesAndTexts[i], namesAndTexts[i + 1]);
            }
        });
    }

    private void read(byte[] archive) {
        new ZipDelivery("levering.zip", SMALL).read(new ByteArrayInputStream(archive),
                (name, content) -> files
                        .add(name + ": " + new String(content.readNBytes(100), StandardCharsets.UTF_8)),
                problem -> problems.add(problem.place() + " " + code(problem)));
    }

    private static ImportProblem.Code code(ZipProblem problem) {
        return problem.refusal().problem(1, Optional.empty()).code();
    }

    @Test
    void shouldGiveFilesInTheirOrder_withNamesInAnyScript() {
        read(of("b/ё.txt", "een", "a.txt", "twee"));

        assertThat(files).containsExactly("b/ё.txt: een", "a.txt: twee");
        assertThat(problems).isEmpty();
    }

    @Test
    void shouldPassOverFoldersAndLitter() {
        read(of("map/", "", "__MACOSX/._a.txt", "x", "map/.DS_Store", "x", "Thumbs.db", "x", "a.txt", "een"));

        assertThat(files).containsExactly("a.txt: een");
        assertThat(problems).isEmpty();
    }

    @Nested
    class Names {

        @ParameterizedTest
        @ValueSource(strings = {"../a.txt", "map/../../a.txt", "/etc/passwd", "C:\\a.txt", "\\\\server\\a.txt",
                "..\\a.txt", "a\u0000.txt", "a\n.txt"})
        void shouldBeRefused_whenTheyPlayTricks(String name) {
            read(of(name, "kwaad", "goed.txt", "goed"));

            assertThat(files).containsExactly("goed.txt: goed");
            assertThat(problems).containsExactly("levering.zip FILE_NAME_REFUSED");
        }

        @ParameterizedTest
        @ValueSource(strings = {"binnen.zip", "map/binnen.TAR.GZ"})
        void shouldBeRefused_whenTheyAreThoseOfArchives(String name) {
            read(of(name, "PK", "goed.txt", "goed"));

            assertThat(files).containsExactly("goed.txt: goed");
            assertThat(problems).containsExactly(name + " ARCHIVE_IN_ARCHIVE");
        }
    }

    @Nested
    class Limits {

        @Test
        void shouldHold_forWhatIsPackedTooWell() {
            read(zip(zip -> {
                add(zip, "goed.txt", "goed");
                zip.putNextEntry(new ZipEntry("bom.txt"));
                zip.write(new byte[4 << 20]);
                zip.closeEntry();
            }));

            assertThat(files).hasSize(2).first().isEqualTo("goed.txt: goed");
            assertThat(problems).containsExactly("bom.txt ARCHIVE_TOO_MUCH");
        }

        @Test
        void shouldHold_forAllFilesTogether() {
            read(zip(zip -> {
                zip.setLevel(0);
                for (int i = 0; i < 3; i++) {
                    zip.putNextEntry(new ZipEntry(i + ".txt"));
                    zip.write(new byte[5 << 20]);
                    zip.closeEntry();
                }
            }));

            assertThat(problems).containsExactly("2.txt ARCHIVE_TOO_MUCH");
        }

        @Test
        void shouldHold_forTheNumberOfFiles() {
            read(of("1", "a", "2", "a", "3", "a", "4", "a", "5", "a", "6", "a"));

            assertThat(files).hasSize(5);
            assertThat(problems).containsExactly("levering.zip ARCHIVE_TOO_MUCH");
        }
    }

    @Nested
    class Damage {

        @Test
        void shouldLeaveWhatCouldBeRead() {
            byte[] archive = of("a.txt", "een", "b.txt", "twee");

            read(Arrays.copyOf(archive, new String(archive, StandardCharsets.ISO_8859_1).indexOf("b.txt") + 7));

            assertThat(files).first().isEqualTo("a.txt: een");
            assertThat(problems).containsExactly("b.txt ARCHIVE_DAMAGED");
        }

        @Test
        void shouldBeFoundInTheBytesOfAFile() {
            byte[] archive = zip(zip -> {
                zip.setLevel(0);
                add(zip, "a.txt", "een bericht");
            });
            archive[new String(archive, StandardCharsets.ISO_8859_1).indexOf("bericht")] = 'B';

            read(archive);

            assertThat(problems).containsExactly("a.txt ARCHIVE_DAMAGED");
        }
    }

    @Test
    void shouldBeKnownByItsFirstBytes() {
        assertThat(ZipDelivery.isZip(of("a", "b"))).isTrue();
        assertThat(ZipDelivery.isZip(zip(_ -> {}))).isTrue();
        assertThat(ZipDelivery.isZip("PK is geen zip".getBytes(StandardCharsets.UTF_8))).isFalse();
    }
}
