package org.kroniek.local.launch;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The documents that come with the project: {@code manifest.jsonl} has one line of JSON for each, whose {@code file} names it: a text, or a list of articles, authorities or events. */
record SeedDirectory(Path directory) {

    Path manifest() {
        return directory.resolve("manifest.jsonl");
    }

    /** The names of the documents, as the manifest has them. */
    List<String> files() throws IOException {
        List<String> lines = Files.readAllLines(manifest());
        List<String> files = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            if (!lines.get(line).isBlank()) {
                files.add(file(lines.get(line), line + 1));
            }
        }
        return files;
    }

    Path resolve(String file) {
        return directory.resolve(file);
    }

    /** What a document is, by its name. */
    static String mediaType(String file) {
        return file.endsWith(".jsonl")
                ? "application/x-ndjson"
                : file.endsWith(".csv") ? "text/csv" : "text/plain; charset=utf-8";
    }

    private String file(String line, int number) throws IOException {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            String file = reader.readObject().getString("file");
            Path path = directory.resolve(file).normalize();
            if (!path.startsWith(directory.normalize()) || !Files.isRegularFile(path)) {
                throw new IOException("line %d of %s names %s, which is not there".formatted(number, manifest(), file));
            }
            return file;
        } catch (JsonException | NullPointerException | ClassCastException e) {
            throw new IOException("line %d of %s does not name a file".formatted(number, manifest()), e);
        }
    }
}
