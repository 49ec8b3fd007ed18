package org.kroniek.core.event.internal;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import org.kroniek.core.event.EventContent;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.text.Labels;
import org.kroniek.core.time.EdtfDate;

/** What a version says, as a JSON document with its fields in a fixed order: equal contents give equal documents. */
final class ContentJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private ContentJson() {}

    static String write(EventContent content) {
        JsonObjectBuilder json = JSON.createObjectBuilder().add("titles", labels(content.titles()))
                .add("descriptions", labels(content.descriptions())).add("type", content.type());
        content.date().ifPresent(date -> json.add("date", date.text()));
        json.add("places", array(content.places(), place -> bearer(place.key(), place.authority(), place.name())));
        json.add("participants", array(content.participants(), participant -> bearer(participant.key(),
                participant.authority(), participant.name()).add("role", participant.role())));
        json.add("figures", array(content.figures(), ContentJson::figure));
        content.parent().ifPresent(parent -> json.add("parent", parent.toString()));
        return json.build().toString();
    }

    private static JsonObjectBuilder labels(Labels labels) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        labels.byLanguage().forEach(json::add);
        return json;
    }

    private static <T> JsonArrayBuilder array(List<T> claims, Function<T, JsonObjectBuilder> form) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        claims.forEach(claim -> array.add(form.apply(claim)));
        return array;
    }

    private static JsonObjectBuilder bearer(String key, Optional<AuthorityId> authority, Optional<String> name) {
        JsonObjectBuilder json = JSON.createObjectBuilder().add("key", key);
        authority.ifPresent(id -> json.add("authority", id.toString()));
        name.ifPresent(text -> json.add("name", text));
        return json;
    }

    private static JsonObjectBuilder figure(EventContent.Figure figure) {
        JsonObjectBuilder json = JSON.createObjectBuilder().add("key", figure.key()).add("kind", figure.kind());
        figure.from().ifPresent(from -> json.add("from", from));
        figure.to().ifPresent(to -> json.add("to", to));
        json.add("approximate", figure.approximate());
        figure.attribution().ifPresent(words -> json.add("attribution", words));
        figure.attributedTo().ifPresent(id -> json.add("attributedTo", id.toString()));
        return json;
    }

    static EventContent read(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new EventContent(labels(json, "titles"), labels(json, "descriptions"), json.getString("type"),
                    string(json, "date").map(EdtfDate::parse),
                    claims(json, "places", place -> new EventContent.Place(place.getString("key"),
                            authority(place, "authority"), string(place, "name"))),
                    claims(json, "participants", participant -> new EventContent.Participant(
                            participant.getString("key"), authority(participant, "authority"),
                            string(participant, "name"), participant.getString("role"))),
                    claims(json, "figures", ContentJson::figure),
                    string(json, "parent").map(id -> EventId.parse(id).orElseThrow()));
        }
    }

    private static EventContent.Figure figure(JsonObject json) {
        return new EventContent.Figure(json.getString("key"), json.getString("kind"), number(json, "from"),
                number(json, "to"), json.getBoolean("approximate"), string(json, "attribution"),
                authority(json, "attributedTo"));
    }

    private static <T> List<T> claims(JsonObject json, String field, Function<JsonObject, T> form) {
        return json.getJsonArray(field).getValuesAs(JsonObject.class).stream().map(form).toList();
    }

    private static Labels labels(JsonObject json, String field) {
        Map<String, String> labels = new TreeMap<>();
        json.getJsonObject(field)
                .forEach((language, label) -> labels.put(language, ((JsonString) label).getString()));
        return new Labels(labels);
    }

    private static Optional<AuthorityId> authority(JsonObject json, String field) {
        return string(json, field).map(id -> AuthorityId.parse(id).orElseThrow());
    }

    private static Optional<String> string(JsonObject json, String field) {
        return json.get(field) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    private static OptionalLong number(JsonObject json, String field) {
        return json.get(field) instanceof JsonNumber number
                ? OptionalLong.of(number.longValueExact())
                : OptionalLong.empty();
    }
}
