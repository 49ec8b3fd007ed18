package org.kroniek.web.api.linked;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.kroniek.core.text.Labels;

/** Puts one node of JSON-LD 1.1 together. What is absent is left out. */
final class LinkedNode {

    private final JsonObjectBuilder node = Json.createObjectBuilder();

    /** The outermost node, which says whose terms are used. */
    static LinkedNode document(String type, String id) {
        LinkedNode document = new LinkedNode();
        document.node.add("@context", "https://schema.org/");
        return document.text("@type", type).text("@id", id).text("url", id);
    }

    /** A node that another refers to. */
    static LinkedNode reference(String type, String id) {
        return nameless(type).text("@id", id);
    }

    static LinkedNode nameless(String type) {
        return new LinkedNode().text("@type", type);
    }

    LinkedNode text(String property, String value) {
        node.add(property, value);
        return this;
    }

    LinkedNode text(String property, Optional<String> value) {
        value.ifPresent(text -> node.add(property, text));
        return this;
    }

    LinkedNode number(String property, double value) {
        node.add(property, value);
        return this;
    }

    /** A text in each of its languages. */
    LinkedNode labels(String property, Labels labels) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        for (Map.Entry<String, String> label : labels.byLanguage().entrySet()) {
            values.add(Json.createObjectBuilder().add("@language", label.getKey()).add("@value", label.getValue()));
        }
        return values(property, values);
    }

    LinkedNode texts(String property, Collection<String> texts) {
        return values(property, Json.createArrayBuilder(texts));
    }

    LinkedNode node(String property, LinkedNode value) {
        node.add(property, value.build());
        return this;
    }

    LinkedNode nodes(String property, Collection<LinkedNode> others) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        others.forEach(other -> values.add(other.build()));
        return values(property, values);
    }

    private LinkedNode values(String property, JsonArrayBuilder values) {
        JsonValue array = values.build();
        if (!array.asJsonArray().isEmpty()) {
            node.add(property, array);
        }
        return this;
    }

    JsonObject build() {
        return node.build();
    }
}
