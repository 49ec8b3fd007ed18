package org.kroniek.bench.corpus;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.spi.JsonProvider;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.zip.GZIPInputStream;
import org.kroniek.bench.BenchException;

/** A file of JSON objects, one a line, compressed or not. */
public final class JsonLines {

    private static final int FIRST_BYTE_OF_GZIP = 0x1f;

    private final Path file;
    private final JsonReaderFactory readers = JsonProvider.provider().createReaderFactory(Map.of());

    public JsonLines(Path file) {
        this.file = file;
    }

    /** Goes through the objects in their order. */
    public void forEach(Consumer<JsonObject> reader) {
        forEachNumbered((object, _) -> reader.accept(object));
    }

    /** Goes through the objects in their order, each with the number of its line, from 1. */
    public void forEachNumbered(ObjIntConsumer<JsonObject> reader) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    reader.accept(parse(line, number), number);
                }
            }
        } catch (IOException e) {
            throw new BenchException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** By its content: a file may have been renamed, or unpacked on the way. */
    private InputStream open() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.mark(1);
        boolean packed = in.read() == FIRST_BYTE_OF_GZIP;
        in.reset();
        return packed ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private JsonObject parse(String line, int number) {
        try (JsonReader json = readers.createReader(new StringReader(line))) {
            return json.readObject();
        } catch (JsonException e) {
            throw new MalformedLine(file, number).exception("is not a JSON object: " + e.getMessage(),
                    "Write one object on each line, or take the line out.", e);
        }
    }
}
