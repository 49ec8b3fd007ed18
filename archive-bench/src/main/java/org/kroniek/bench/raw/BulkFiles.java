package org.kroniek.bench.raw;

import jakarta.json.Json;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kroniek.bench.BenchException;

/** Writes documents as bulk requests of the size that the archive sends. */
final class BulkFiles {

    /** The relay's limits, see archive-search. */
    private static final int MOST_DOCUMENTS = 1_000;
    private static final int MOST_CHARACTERS = 6_000_000;

    private final Path directory;
    private final List<Path> files = new ArrayList<>();
    private @Nullable BufferedWriter open;
    private int documents;
    private int characters;

    BulkFiles(Path directory) {
        this.directory = directory;
    }

    void add(String id, String source) {
        try {
            BufferedWriter lines = writer();
            lines.append("{\"index\":{\"_id\":").append(Json.createValue(id).toString()).append("}}\n").append(source)
                    .append('\n');
            documents++;
            characters += source.length();
            if (documents >= MOST_DOCUMENTS || characters >= MOST_CHARACTERS) {
                close();
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    List<Path> finish() {
        try {
            close();
            return List.copyOf(files);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private BufferedWriter writer() throws IOException {
        BufferedWriter writer = open;
        if (writer == null) {
            Path file = directory.resolve("bulk-" + files.size() + ".ndjson");
            files.add(file);
            writer = Files.newBufferedWriter(file);
            open = writer;
        }
        return writer;
    }

    private void close() throws IOException {
        if (open != null) {
            open.close();
        }
        open = null;
        documents = 0;
        characters = 0;
    }

    private BenchException failure(IOException cause) {
        return new BenchException("Cannot write to " + directory + ": " + cause.getMessage(), cause);
    }
}
