package org.kroniek.core.importing.record;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.importing.DocumentRefusedException;
import org.kroniek.core.importing.ImportProblem.Code;
import org.kroniek.core.importing.TextCleanup;

/** The fields of a record, or of an object inside it. A field that is null or blank counts as absent. */
final class RecordFields {

    private final JsonObject object;
    private final FieldPath path;
    private final Set<String> asked = new HashSet<>();
    private final List<RecordFields> inner = new ArrayList<>();

    RecordFields(JsonObject object, FieldPath path) {
        this.object = object;
        this.path = path;
    }

    DocumentRefusedException refusal(Code code, String field, String detail) {
        return path.to(field).refusal(code, detail);
    }

    DocumentRefusedException missing(String field) {
        return refusal(Code.FIELD_MISSING, field, "");
    }

    /** A text, cleaned as those of articles are; a number is its digits. */
    Optional<String> text(String field, int longest) throws DocumentRefusedException {
        Optional<JsonValue> value = value(field);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        String text = switch (value.get()) {
            case JsonString string -> string.getString();
            case JsonNumber number -> number(field).map(BigDecimal::toString).orElseThrow();
            default -> throw refusal(Code.NOT_A_TEXT, field, "");
        };
        return Optional.of(clean(field, text, longest)).filter(clean -> !clean.isEmpty());
    }

    /** A text that must be there. */
    String required(String field, int longest) throws DocumentRefusedException {
        return text(field, longest).orElseThrow(() -> missing(field));
    }

    private String clean(String field, String text, int longest) throws DocumentRefusedException {
        String clean;
        try {
            clean = TextCleanup.clean(text, path.line());
        } catch (DocumentRefusedException e) {
            throw e.inField(path.to(field).exact());
        }
        if (clean.length() > longest) {
            throw refusal(Code.FIELD_TOO_LONG, field, path.to(field).exact() + " > " + longest);
        }
        return clean;
    }

    /** A number, also one in quotation marks. */
    Optional<BigDecimal> number(String field) throws DocumentRefusedException {
        Optional<JsonValue> value = value(field);
        try {
            return switch (value.orElse(JsonValue.NULL)) {
                case JsonNumber number -> Optional.of(number.bigDecimalValue());
                case JsonString string when string.getString().isBlank() -> Optional.empty();
                case JsonString string -> Optional.of(new BigDecimal(string.getString().strip()));
                case JsonValue none when none == JsonValue.NULL -> Optional.empty();
                default -> throw new NumberFormatException("neither number nor text");
            };
        } catch (NumberFormatException e) {
            throw refusal(Code.NOT_A_NUMBER, field, object.get(field) instanceof JsonString string
                    ? string.getString()
                    : "");
        }
    }

    /** Whether it says true; absence is false. */
    boolean flag(String field) throws DocumentRefusedException {
        JsonValue value = value(field).orElse(JsonValue.FALSE);
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            throw refusal(Code.NOT_TRUE_OR_FALSE, field, "");
        }
        return value == JsonValue.TRUE;
    }

    Optional<RecordFields> object(String field) throws DocumentRefusedException {
        Optional<JsonValue> value = value(field);
        return value.isEmpty() ? Optional.empty() : Optional.of(object(path.to(field), value.get()));
    }

    /** A list of objects; none when it is absent. */
    List<RecordFields> objects(String field) throws DocumentRefusedException {
        JsonValue value = value(field).orElse(JsonValue.EMPTY_JSON_ARRAY);
        if (value.getValueType() != JsonValue.ValueType.ARRAY) {
            throw refusal(Code.NOT_A_LIST, field, "");
        }
        List<RecordFields> objects = new ArrayList<>();
        for (JsonValue each : value.asJsonArray()) {
            objects.add(object(path.to(field).element(objects.size()), each));
        }
        return objects;
    }

    private RecordFields object(FieldPath to, JsonValue value) throws DocumentRefusedException {
        if (value.getValueType() != JsonValue.ValueType.OBJECT) {
            throw to.refusal(Code.NOT_AN_OBJECT, "");
        }
        RecordFields fields = new RecordFields(value.asJsonObject(), to);
        inner.add(fields);
        return fields;
    }

    /** All fields, where the names themselves say something; blank ones left out. */
    Map<String, String> texts(int longest) throws DocumentRefusedException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : object.keySet()) {
            text(name, longest).ifPresent(text -> texts.put(name, text));
        }
        return texts;
    }

    private Optional<JsonValue> value(String field) {
        asked.add(field);
        @Nullable
        JsonValue value = object.get(field);
        return Optional.ofNullable(value).filter(some -> some.getValueType() != JsonValue.ValueType.NULL);
    }

    /** Fields that nobody has asked for, by their general way. */
    Stream<String> unread() {
        return Stream.concat(object.keySet().stream().filter(field -> !asked.contains(field))
                .map(field -> path.to(field).general()), inner.stream().flatMap(RecordFields::unread)).distinct();
    }
}
