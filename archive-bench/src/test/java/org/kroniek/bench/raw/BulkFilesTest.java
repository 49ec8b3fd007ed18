package org.kroniek.bench.raw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkFilesTest {

    @TempDir
    private Path directory;

    @Test
    void writesAnActionAndADocument() throws IOException {
        BulkFiles files = new BulkFiles(directory);
        files.add("a", "{\"text\":\"é\"}");

        assertThat(files.finish()).singleElement()
                .satisfies(file -> assertThat(file).hasContent("{\"index\":{\"_id\":\"a\"}}\n{\"text\":\"é\"}\n"));
    }

    @Test
    void takesAnyId() throws IOException {
        BulkFiles files = new BulkFiles(directory);
        files.add("a \"b\"", "{}");

        assertThat(files.finish()).singleElement()
                .satisfies(file -> assertThat(file).hasContent("{\"index\":{\"_id\":\"a \\\"b\\\"\"}}\n{}\n"));
    }

    @Test
    void beginsANewRequest_whenOneIsFullOfDocuments() throws IOException {
        BulkFiles files = new BulkFiles(directory);
        for (int i = 0; i < 2_001; i++) {
            files.add(String.valueOf(i), "{}");
        }

        assertThat(lines(files.finish())).containsExactly(2_000L, 2_000L, 2L);
    }

    @Test
    void beginsANewRequest_whenOneIsLarge() throws IOException {
        BulkFiles files = new BulkFiles(directory);
        String large = "x".repeat(3_000_000);
        for (int i = 0; i < 3; i++) {
            files.add(String.valueOf(i), large);
        }

        assertThat(lines(files.finish())).containsExactly(4L, 2L);
    }

    @Test
    void writesNoRequest_withoutDocuments() {
        assertThat(new BulkFiles(directory).finish()).isEmpty();
    }

    private static List<Long> lines(List<Path> files) throws IOException {
        List<Long> counts = new ArrayList<>();
        for (Path file : files) {
            counts.add((long) Files.readAllLines(file).size());
        }
        return counts;
    }
}
