package org.kroniek.core.importing.format;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kroniek.core.importing.DocumentRefusedException;
import org.kroniek.core.importing.ImportProblem;

/** One line of a JSON Lines file: an object whose known fields are strings. */
final class JsonRecord {

    private static final JsonParserFactory PARSERS = JsonProvider.provider().createParserFactory(Map.of());

    private final JsonObject object;
    private final long line;

    private JsonRecord(JsonObject object, long line) {
        this.object = object;
        this.line = line;
    }

    /** @throws DocumentRefusedException when the line is anything but one JSON object */
    static JsonRecord parse(String text, long line) throws DocumentRefusedException {
        try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
            if (parser.next() == JsonParser.Event.START_OBJECT) {
                JsonObject object = parser.getObject();
                if (!parser.hasNext()) {
                    return new JsonRecord(object, line);
                }
            }
        } catch (RuntimeException e) {
            // The parser reports its limits, on depth and on the length of numbers, with plain runtime exceptions.
            throw refusal(text, line);
        }
        throw refusal(text, line);
    }

    private static DocumentRefusedException refusal(String text, long line) {
        return new DocumentRefusedException(ImportProblem.Code.NOT_JSON, text.strip(), line);
    }

    /** A field's text; a number is its digits, null and absence are the same. */
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

    /** All of it. */
    JsonObject object() {
        return object;
    }

    /** Fields that nobody here knows. */
    List<String> unknown(Set<String> known) {
        return object.keySet().stream().filter(field -> !known.contains(field)).toList();
    }
}
