package org.kroniek.search.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.text.Labels;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.text.TextSpan;
import org.kroniek.search.query.expansion.Expansion;
import org.kroniek.search.query.expansion.ExpansionKind;
import org.kroniek.search.query.expansion.NamedAuthority;
import org.kroniek.search.schema.IndexFamily;
import org.kroniek.search.schema.SchemaFingerprint;

/** What is kept of a search, as JSON: in a form that does not change when classes do. */
public final class ReplayJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReplayJson() {}

    public static String written(Searched searched) {
        ObjectNode json = JSON.createObjectNode().put("query", searched.canonical());
        ArrayNode additions = json.putArray("additions");
        searched.expansions().forEach(expansion -> write(expansion, additions.addObject()));
        return json.toString();
    }

    /** @throws IllegalArgumentException when it is not what {@link #written(Searched)} wrote */
    public static Searched searched(String text) {
        JsonNode json = read(text);
        List<Expansion> expansions = new ArrayList<>();
        json.get("additions").forEach(addition -> expansions.add(expansion(addition)));
        return new Searched(json.get("query").asText(), expansions);
    }

    public static String written(Map<IndexFamily, SchemaFingerprint> schemas) {
        ObjectNode json = JSON.createObjectNode();
        new TreeMap<>(schemas).forEach((family, schema) -> json.putObject(family.label())
                .put("version", schema.version()).put("sha256", schema.sha256()));
        return json.toString();
    }

    /** @throws IllegalArgumentException when it is not what {@link #written(Map)} wrote */
    public static Map<IndexFamily, SchemaFingerprint> schemas(String text) {
        JsonNode json = read(text);
        Map<IndexFamily, SchemaFingerprint> schemas = new EnumMap<>(IndexFamily.class);
        for (IndexFamily family : IndexFamily.values()) {
            Optional.ofNullable(json.get(family.label())).ifPresent(schema -> schemas.put(family,
                    new SchemaFingerprint(schema.get("version").asInt(), schema.get("sha256").asText())));
        }
        return schemas;
    }

    private static void write(Expansion expansion, ObjectNode json) {
        json.put("start", expansion.span().start()).put("end", expansion.span().end()).put("term", expansion.term())
                .put("kind", expansion.kind().code());
        expansion.language().ifPresent(language -> json.put("language", language.value()));
        expansion.variants().forEach(json.putArray("variants")::add);
        expansion.omitted().forEach(json.putArray("omitted")::add);
        expansion.authority().ifPresent(authority -> {
            ObjectNode bearer = json.putObject("authority").put("id", authority.id().toString()).put("kind",
                    authority.kind().name());
            ObjectNode labels = bearer.putObject("labels");
            authority.labels().byLanguage().forEach(labels::put);
        });
        json.put("cut", expansion.cut());
    }

    private static Expansion expansion(JsonNode json) {
        return new Expansion(new TextSpan(json.get("start").asInt(), json.get("end").asInt()),
                json.get("term").asText(), kind(json.get("kind").asText()),
                Optional.ofNullable(json.get("language")).map(JsonNode::asText).map(LanguageTag::new),
                texts(json.get("variants")), texts(json.get("omitted")),
                Optional.ofNullable(json.get("authority")).map(ReplayJson::authority), json.get("cut").asBoolean());
    }

    private static ExpansionKind kind(String code) {
        return List.of(ExpansionKind.values()).stream().filter(kind -> kind.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of addition: " + code));
    }

    private static NamedAuthority authority(JsonNode json) {
        Map<String, String> labels = new LinkedHashMap<>();
        json.get("labels").properties().forEach(label -> labels.put(label.getKey(), label.getValue().asText()));
        return new NamedAuthority(AuthorityId.parse(json.get("id").asText()).orElseThrow(),
                AuthorityKind.valueOf(json.get("kind").asText()), new Labels(labels));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not JSON: " + text, e);
        }
    }
}
