package org.kroniek.core.importing.format;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.core.importing.DocumentRefusedException;
import org.kroniek.core.importing.ImportProblem;

/** One line of a JSON Lines file: an object whose known fields are strings. */
final class JsonRecord {

    private static final JsonReaderFactory READERS = JsonProvider.provider().createReaderFactory(Map.of());

    private final JsonObject object;
    private final long line;

    private JsonRecord(JsonObject object, long line) {
        this.object = object;
        this.line = line;
    }

    /** @throws DocumentRefusedException when the line is no JSON object */
    static JsonRecord parse(String text, long line) throws DocumentRefusedException {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            JsonStructure value = reader.read();
            if (value instanceof JsonObject object) {
                return new JsonRecord(object, line);
            }
            throw new DocumentRefusedException(ImportProblem.Code.NOT_JSON, "[…]", line);
        } catch (JsonException | IllegalStateException e) {
            throw new DocumentRefusedException(ImportProblem.Code.NOT_JSON, text.strip(), line);
        }
    }

    /** A field's text; numbers are taken as written, null and absence are the same. */
    Optional<String> text(String field) throws DocumentRefusedException {
        JsonValue value = object.get(field);
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return Optional.empty();
        }
        return switch (value.getValueType()) {
            case STRING -> Optional.of(((JsonString) value).getString());
            case NUMBER -> Optional.of(value.toString());
            default -> throw new DocumentRefusedException(ImportProblem.Code.WRONG_TYPE, field, line);
        };
    }

    /** Fields that nobody here knows. */
    List<String> unknown(java.util.Set<String> known) {
        return object.keySet().stream().filter(field -> !known.contains(field)).toList();
    }
}
