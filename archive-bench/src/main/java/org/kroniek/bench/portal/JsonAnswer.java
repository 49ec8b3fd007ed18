package org.kroniek.bench.portal;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.kroniek.bench.BenchException;

/** Reads what either side answers. */
public final class JsonAnswer {

    private static final JsonReaderFactory READERS = JsonProvider.provider().createReaderFactory(Map.of());

    private JsonAnswer() {}

    public static JsonObject read(byte[] body) {
        try (JsonReader reader = READERS.createReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8)) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new BenchException("An answer is not the JSON it should be: " + e.getMessage(), e);
        }
    }
}
