package org.kroniek.search.schema;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.kroniek.core.text.ContentHash;

/**
 * Settings and mapping of an index, as the module's resources give them. They are valid on stock Elasticsearch 9 and
 * use nothing outside its core and its analysis module.
 */
public final class IndexSchema {

    private final ObjectNode schema;
    private final SchemaFingerprint fingerprint;

    private IndexSchema(ObjectNode schema) {
        this.schema = schema;
        this.fingerprint = new SchemaFingerprint(schema.at("/mappings/_meta/version").asInt(),
                ContentHash.ofTexts(schema.toString()).hex());
    }

    /** The schema of a family. All of them analyse text alike, so that a word is the same word everywhere. */
    public static IndexSchema of(IndexFamily family) {
        try {
            ObjectNode schema = resource(family.label() + ".json");
            ((ObjectNode) schema.at("/settings/index")).set("analysis", analysis());
            return new IndexSchema(schema);
        } catch (IOException e) {
            throw new UncheckedIOException("The schema cannot be read", e);
        }
    }

    private static ObjectNode analysis() throws IOException {
        ObjectNode analysis = resource("analysis.json");
        ArrayNode rules = (ArrayNode) analysis.at("/filter/nl_forms/rules");
        DutchForms.all().forEach(word -> rules.add(word.rule()));
        return analysis;
    }

    private static ObjectNode resource(String name) throws IOException {
        try (InputStream json = IndexSchema.class.getResourceAsStream(name)) {
            return (ObjectNode) new ObjectMapper().readTree(json);
        }
    }

    public SchemaFingerprint fingerprint() {
        return fingerprint;
    }

    /** What creates an index: the schema with its fingerprint and what each installation sets for itself. */
    public String creation(int replicas) {
        ObjectNode body = schema.deepCopy();
        ((ObjectNode) body.at("/settings/index")).put("number_of_replicas", replicas);
        ((ObjectNode) body.at("/mappings/_meta")).put(SchemaFingerprint.SHA_256, fingerprint.sha256());
        return body.toString();
    }
}
