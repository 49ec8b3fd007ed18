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
            int articles = report.getJsonObject("kinds").getJsonObject("articles").getInt("created");
            assertThat(report.getJsonArray("problems")).as("problems with the samples").isEmpty();
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> api.found("") == articles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
