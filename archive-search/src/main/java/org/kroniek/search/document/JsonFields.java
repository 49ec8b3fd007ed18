package org.kroniek.search.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.core.geo.Coordinates;
import org.kroniek.core.text.Labels;

/** Fields as documents of all families write them. What is not known is left out. */
final class JsonFields {

    private JsonFields() {}

    static void text(String field, Optional<?> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get().toString());
        }
    }

    static void texts(String field, Collection<?> values, JsonGenerator json) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(field);
        for (Object value : values) {
            json.writeString(value.toString());
        }
        json.writeEndArray();
    }

    static void numbers(String field, Collection<Integer> values, JsonGenerator json) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(field);
        for (int value : values) {
            json.writeNumber(value);
        }
        json.writeEndArray();
    }

    /** Texts by the language whose analysis they need. */
    static void analysed(String field, Map<IndexLanguage, List<String>> texts, JsonGenerator json) throws IOException {
        if (texts.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart(field);
        for (Map.Entry<IndexLanguage, List<String>> language : texts.entrySet()) {
            texts(language.getKey().field(), language.getValue(), json);
        }
        json.writeEndObject();
    }

    static void labels(String field, Labels labels, JsonGenerator json) throws IOException {
        if (labels.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart(field);
        for (Map.Entry<String, String> label : labels.byLanguage().entrySet()) {
            json.writeStringField(label.getKey(), label.getValue());
        }
        json.writeEndObject();
    }

    /** As Elasticsearch's {@code geo_point} reads it. */
    static void point(String field, Optional<Coordinates> point, JsonGenerator json) throws IOException {
        if (point.isPresent()) {
            json.writeFieldName(field);
            point(point.get(), json);
        }
    }

    static void point(Coordinates point, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("lat", point.latitude());
        json.writeNumberField("lon", point.longitude());
        json.writeEndObject();
    }

    /** A range with both ends included; an open side is left out. */
    static void range(String field, Optional<?> from, Optional<?> to, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        text("gte", from, json);
        text("lte", to, json);
        json.writeEndObject();
    }
}
