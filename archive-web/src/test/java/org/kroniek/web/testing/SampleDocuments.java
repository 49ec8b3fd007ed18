package org.kroniek.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;

/** The sample documents of the project, delivered as the launcher delivers them. */
final class SampleDocuments {

    private SampleDocuments() {}

    static void deliver(Api api, Path seeds) {
        try {
            Path manifest = seeds.resolve("manifest.jsonl");
            Multipart body = new Multipart().part("manifest", "manifest.jsonl", "application/x-ndjson",
                    Files.readAllBytes(manifest));
            for (String line : Files.readAllLines(manifest)) {
                String name = Json.createReader(new StringReader(line)).readObject().getString("file");
                String type = name.endsWith(".jsonl") ? "application/x-ndjson" : "text/plain; charset=utf-8";
                body.part("file", name, type, Files.readAllBytes(seeds.resolve(name)));
            }
            JsonObject report = api.deliver("", body.toBytes(), Multipart.CONTENT_TYPE);
            assertThat(report.getJsonArray("problems")).as("problems with the samples").isEmpty();
            JsonObject stored = report.getJsonObject("kinds");
            Map.of("articles", "search", "events", "events", "authorities", "authorities")
                    .forEach((kind, list) -> awaitAll(api, list, stored.getJsonObject(kind).getInt("created")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitAll(Api api, String list, int stored) {
        Awaitility.await().atMost(Duration.ofSeconds(60))
                .until(() -> Api.json(api.get("/api/v1/" + list + "?size=1")).getJsonObject("total")
                        .getInt("value") == stored);
    }
}
