package org.kroniek.bench.raw;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kroniek.bench.BenchException;
import org.kroniek.bench.corpus.Corpus;
import org.kroniek.bench.corpus.Document;

/**
 * An index as anybody would make it who has Elasticsearch and no archive: title and text of each document, analyzed for its
 * language, and once more by the analyzer {@code standard}. Elasticsearch as it runs here does not know its analyzers of
 * languages by their names, so they are put together from the parts that its reference names for each.
 */
public final class PlainIndex {

    private static final String NAME = "plain";
    private static final String DEFINITION = "plain-index.json";
    private static final String TITLE = "title";
    private static final String TEXT = "text";
    private static final String STANDARD = "standard";
    /** Of languages that have no analyzer. */
    private static final String OTHER = "other";

    private final ElasticNode node;
    private final Set<String> fields;

    /** Creates the index. */
    public PlainIndex(ElasticNode node) {
        this.node = node;
        JsonObject definition = definition();
        this.fields = Set.copyOf(definition.getJsonObject("mappings").getJsonObject("properties").getJsonObject(TEXT)
                .getJsonObject("properties").keySet());
        node.send("PUT", "/" + NAME, definition);
    }

    private static JsonObject definition() {
        try (InputStream in = PlainIndex.class.getResourceAsStream(DEFINITION)) {
            if (in == null) {
                throw new BenchException(DEFINITION + " is missing");
            }
            try (JsonReader reader = Json.createReader(in)) {
                return reader.readObject();
            }
        } catch (IOException e) {
            throw new BenchException("Cannot read " + DEFINITION, e);
        }
    }

    /**
     * Loads documents and makes them searchable.
     *
     * @param corpus documents with ids
     * @param languages by id
     * @param directory for the bulk requests
     */
    public void load(Corpus corpus, Map<String, String> languages, Path directory) {
        BulkFiles files = new BulkFiles(directory);
        corpus.forEach(document -> {
            String id = document.id().orElseThrow();
            files.add(id, source(id, document, field(languages.getOrDefault(id, ""))).toString());
        });
        for (Path request : files.finish()) {
            JsonObject answer = node.bulk("/" + NAME + "/_bulk?filter_path=errors,items.*.error", request);
            if (answer.getBoolean("errors")) {
                throw new BenchException("Elasticsearch refused a document: " + answer);
            }
        }
        node.command("POST", "/" + NAME + "/_refresh");
    }

    private String field(String language) {
        String primary = language.replaceFirst("-.*", "").toLowerCase(Locale.ROOT);
        return fields.contains(primary) ? primary : OTHER;
    }

    private static JsonObject source(String id, Document document, String field) {
        JsonObjectBuilder source = Json.createObjectBuilder().add("id", id).add(TEXT, twice(document.text(), field));
        document.title().ifPresent(title -> source.add(TITLE, twice(title, field)));
        return source.build();
    }

    private static JsonObjectBuilder twice(String words, String field) {
        return Json.createObjectBuilder().add(field, words).add(STANDARD, words);
    }

    /** The ids of the best documents for a {@code multi_match} over the fields of all languages, each with its analyzer. */
    public List<String> searchByLanguage(String words, int most) {
        return search(words, fields.stream().filter(field -> !field.equals(STANDARD)).sorted().toList(), most);
    }

    /** The ids of the best documents for a {@code multi_match} over the words as {@code standard} leaves them. */
    public List<String> searchStandard(String words, int most) {
        return search(words, List.of(STANDARD), most);
    }

    private List<String> search(String words, List<String> in, int most) {
        JsonObject request = Json.createObjectBuilder().add("size", most).add("_source", false)
                .add("query", Json.createObjectBuilder().add("multi_match", multiMatch(words, in)))
                // Of equals the same one is first in every run.
                .add("sort", Json.createArrayBuilder().add("_score").add("id")).build();
        return node.send("POST", "/" + NAME + "/_search", request).getJsonObject("hits").getJsonArray("hits")
                .getValuesAs(JsonObject.class).stream().map(hit -> hit.getString("_id")).toList();
    }

    private static JsonObjectBuilder multiMatch(String words, List<String> in) {
        List<String> weighted = in.stream().flatMap(
                field -> List.of(TITLE + "." + field + "^2", TEXT + "." + field).stream()).toList();
        return Json.createObjectBuilder().add("query", words).add("type", "best_fields")
                .add("fields", Json.createArrayBuilder(weighted));
    }
}
