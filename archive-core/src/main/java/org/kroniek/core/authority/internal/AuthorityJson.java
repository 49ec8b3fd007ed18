package org.kroniek.core.authority.internal;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.kroniek.core.authority.AuthorityContent;
import org.kroniek.core.authority.AuthorityRelation;
import org.kroniek.core.authority.AuthorityRelation.Target;
import org.kroniek.core.geo.Coordinates;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.naming.ExternalIdentifier;
import org.kroniek.core.naming.IdentifierScheme;
import org.kroniek.core.naming.NameKind;
import org.kroniek.core.naming.NameVariant;
import org.kroniek.core.text.Labels;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.time.EdtfDate;

/**
 * A version of a record as a JSON document, in words that need no key to be read decades from now. Fields stand in a
 * fixed order, absent ones are left out, and unknown ones are passed over when read.
 */
final class AuthorityJson {

    private static final JsonBuilderFactory BUILDERS = JsonProvider.provider().createBuilderFactory(Map.of());

    private static final JsonReaderFactory READERS = JsonProvider.provider().createReaderFactory(Map.of());

    private AuthorityJson() {}

    static String write(AuthorityContent content) {
        JsonObjectBuilder json = BUILDERS.createObjectBuilder().add("kind", code(content.kind()));
        json.add("names", array(content.names(), AuthorityJson::name));
        content.begin().ifPresent(date -> json.add("begin", date.text()));
        content.end().ifPresent(date -> json.add("end", date.text()));
        if (!content.descriptions().isEmpty()) {
            JsonObjectBuilder labels = BUILDERS.createObjectBuilder();
            content.descriptions().byLanguage().forEach(labels::add);
            json.add("descriptions", labels);
        }
        content.coordinates().ifPresent(point -> json.add("coordinates", BUILDERS.createObjectBuilder()
                .add("latitude", point.latitude()).add("longitude", point.longitude())));
        content.country().ifPresent(country -> json.add("country", country));
        if (!content.identifiers().isEmpty()) {
            json.add("identifiers", array(content.identifiers(), identifier -> BUILDERS.createObjectBuilder()
                    .add("scheme", code(identifier.scheme())).add("value", identifier.value())));
        }
        if (!content.relations().isEmpty()) {
            json.add("relations", array(content.relations(), AuthorityJson::relation));
        }
        return json.build().toString();
    }

    private static JsonObjectBuilder name(NameVariant name) {
        JsonObjectBuilder json = BUILDERS.createObjectBuilder().add("text", name.text());
        name.language().ifPresent(language -> json.add("language", language.value()));
        name.script().ifPresent(script -> json.add("script", script));
        name.romanisation().ifPresent(romanisation -> json.add("romanisation", romanisation));
        return json.add("kind", code(name.kind()));
    }

    private static JsonObjectBuilder relation(AuthorityRelation relation) {
        JsonObjectBuilder json = BUILDERS.createObjectBuilder().add("kind", relation.kind());
        return switch (relation.target()) {
            case Target.Listed(String externalId) -> json.add("target", externalId);
            case Target.Known(AuthorityId authority) -> json.add("authority", authority.toString());
        };
    }

    private static <T> JsonArrayBuilder array(List<T> items, Function<T, JsonObjectBuilder> form) {
        JsonArrayBuilder array = BUILDERS.createArrayBuilder();
        items.forEach(item -> array.add(form.apply(item)));
        return array;
    }

    static AuthorityContent read(String text) {
        JsonObject json = READERS.createReader(new StringReader(text)).readObject();
        return new AuthorityContent(AuthorityKind.valueOf(constant(json.getString("kind"))),
                objects(json, "names").stream().map(AuthorityJson::name).toList(),
                string(json, "begin").map(EdtfDate::parse), string(json, "end").map(EdtfDate::parse),
                descriptions(json), coordinates(json), string(json, "country"),
                objects(json, "identifiers").stream().map(AuthorityJson::identifier).toList(),
                objects(json, "relations").stream().map(AuthorityJson::relation).toList());
    }

    private static NameVariant name(JsonObject json) {
        return new NameVariant(json.getString("text"), string(json, "language").map(LanguageTag::new),
                string(json, "script"), string(json, "romanisation"),
                NameKind.valueOf(constant(json.getString("kind"))));
    }

    private static ExternalIdentifier identifier(JsonObject json) {
        return new ExternalIdentifier(IdentifierScheme.valueOf(constant(json.getString("scheme"))),
                json.getString("value"));
    }

    private static AuthorityRelation relation(JsonObject json) {
        Target target = string(json, "authority").<Target>map(
                id -> new Target.Known(new AuthorityId(UUID.fromString(id))))
                .orElseGet(() -> new Target.Listed(json.getString("target")));
        return new AuthorityRelation(json.getString("kind"), target);
    }

    private static Labels descriptions(JsonObject json) {
        JsonObject labels = json.getJsonObject("descriptions");
        if (labels == null) {
            return Labels.NONE;
        }
        Map<String, String> byLanguage = new LinkedHashMap<>();
        labels.forEach((language, label) -> byLanguage.put(language, ((JsonString) label).getString()));
        return new Labels(byLanguage);
    }

    private static Optional<Coordinates> coordinates(JsonObject json) {
        return Optional.ofNullable(json.getJsonObject("coordinates"))
                .map(point -> new Coordinates(point.getJsonNumber("latitude").doubleValue(),
                        point.getJsonNumber("longitude").doubleValue()));
    }

    private static List<JsonObject> objects(JsonObject json, String field) {
        return json.containsKey(field) ? json.getJsonArray(field).getValuesAs(JsonObject.class) : List.of();
    }

    private static Optional<String> string(JsonObject json, String field) {
        return Optional.ofNullable(json.getString(field, null));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
