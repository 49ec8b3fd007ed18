package org.kroniek.bench.raw;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.kroniek.bench.BenchException;

/** An index beside the archive's with the same settings and mapping, filled by {@code _bulk}. */
public final class RawIndex {

    private static final String NAME = "raw";
    /** As many as the archive's relay has under way. */
    private static final int REQUESTS_AT_ONCE = 2;
    private static final int PAGE = 200;
    /** What Elasticsearch gives each index by itself. */
    private static final Set<String> ITS_OWN = Set.of("uuid", "version", "provided_name", "creation_date");

    private final ElasticNode node;
    private final String live;

    /**
     * Creates the index.
     *
     * @param live name or alias of the archive's
     */
    public RawIndex(ElasticNode node, String live) {
        this.node = node;
        this.live = live;
        JsonObject model = node.get("/" + live).values().iterator().next().asJsonObject();
        node.send("PUT", "/" + NAME, Json.createObjectBuilder()
                .add("settings", Json.createObjectBuilder().add("index", settings(model)))
                .add("mappings", model.getJsonObject("mappings")).build());
    }

    private static JsonObjectBuilder settings(JsonObject model) {
        JsonObjectBuilder settings = Json.createObjectBuilder();
        model.getJsonObject("settings").getJsonObject("index").forEach((name, value) -> {
            if (!ITS_OWN.contains(name)) {
                settings.add(name, value);
            }
        });
        return settings;
    }

    public void delete() {
        node.command("DELETE", "/" + NAME);
    }

    /** Writes the archive's documents of these publications as bulk requests, a file each. */
    List<Path> export(List<UUID> publications, Path directory) {
        BulkFiles files = new BulkFiles(directory);
        page(publications,
                document -> files.add(document.getString("_id"), document.getJsonObject("_source").toString()));
        return files.finish();
    }

    private void page(List<UUID> publications, Consumer<JsonObject> reader) {
        JsonArray ids = Json.createArrayBuilder(publications.stream().map(UUID::toString).toList()).build();
        JsonObjectBuilder first = Json.createObjectBuilder().add("size", PAGE).add("sort", "id").add("query",
                Json.createObjectBuilder().add("terms", Json.createObjectBuilder().add("publication.id", ids)));
        JsonObject request = first.build();
        JsonArray hits = hits(request);
        while (!hits.isEmpty()) {
            hits.forEach(hit -> reader.accept(hit.asJsonObject()));
            JsonArray last = hits.getJsonObject(hits.size() - 1).getJsonArray("sort");
            hits = hits(Json.createObjectBuilder(request).add("search_after", last).build());
        }
    }

    private JsonArray hits(JsonObject request) {
        return node.send("POST", "/" + live + "/_search", request).getJsonObject("hits").getJsonArray("hits");
    }

    /** Sends exported bulk requests and makes their documents searchable. */
    Duration load(List<Path> requests) {
        try (ExecutorService senders = Executors.newFixedThreadPool(REQUESTS_AT_ONCE)) {
            long start = System.nanoTime();
            List<Future<?>> sent = new ArrayList<>();
            for (Path request : requests) {
                sent.add(senders.submit(() -> send(request)));
            }
            for (Future<?> answer : sent) {
                answer.get();
            }
            node.command("POST", "/" + NAME + "/_refresh");
            return Duration.ofNanos(System.nanoTime() - start);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("Interrupted", e);
        } catch (ExecutionException e) {
            throw new BenchException("A bulk request failed: " + e.getCause(), e);
        }
    }

    private void send(Path request) {
        JsonObject answer = node.bulk("/" + NAME + "/_bulk?filter_path=errors,items.*.error", request);
        if (answer.getBoolean("errors")) {
            throw new BenchException("Elasticsearch refused a document: " + answer);
        }
    }

    long count() {
        return node.get("/" + NAME + "/_count").getJsonNumber("count").longValueExact();
    }
}
