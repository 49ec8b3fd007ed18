package org.kroniek.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeedDirectoryTest {

    @TempDir
    Path directory;
    private SeedDirectory seeds;

    @BeforeEach
    void write() throws IOException {
        seeds = new SeedDirectory(Files.createDirectory(directory.resolve("seeds")));
        Files.writeString(seeds.resolve("a.txt"), "a");
        Files.writeString(directory.resolve("secret.txt"), "not to be sent");
    }

    @Test
    void shouldNameTheTextsOfTheManifest() throws IOException {
        Files.writeString(seeds.manifest(), "{\"file\":\"a.txt\"}\n\n{\"title\":\"A\",\"file\":\"./a.txt\"}");
        assertThat(seeds.files()).containsExactly("a.txt", "./a.txt");
    }

    @ParameterizedTest
    @CsvSource({"articles/nl/a.txt, text/plain; charset=utf-8", "authorities.jsonl, application/x-ndjson",
            "lists/places.csv, text/csv"})
    void shouldKnowDocumentsByTheirNames(String file, String mediaType) {
        assertThat(SeedDirectory.mediaType(file)).isEqualTo(mediaType);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"file\":\"b.txt\"}", "{\"file\":\"../secret.txt\"}", "{\"file\":\"/etc/hostname\"}",
            "{\"title\":\"B\"}", "{\"file\":7}", "nothing"})
    void shouldPointToTheLineThatIsWrong(String line) throws IOException {
        Files.writeString(seeds.manifest(), "{\"file\":\"a.txt\"}\n" + line);
        assertThatThrownBy(seeds::files).isInstanceOf(IOException.class).hasMessageStartingWith("line 2 of");
    }
}
