package org.kroniek.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The sample articles of the project, delivered as the launcher delivers them. */
final class SampleArticles {

    private SampleArticles() {}

    static void deliver(Api api, Path seeds) {
        try (Stream<Path> files = Files.walk(seeds.resolve("articles"))) {
            Multipart body = new Multipart().part("manifest", "manifest.jsonl", "application/x-ndjson",
                    Files.readAllBytes(seeds.resolve("manifest.jsonl")));
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = seeds.relativize(file).toString();
                body.part("file", name, "text/plain; charset=utf-8", Files.readAllBytes(file));
            }
            JsonObject report = api.deliver("", body.toBytes(), Multipart.CONTENT_TYPE);
            int created = report.getJsonObject("counts").getInt("created");
            assertThat(report.getJsonArray("problems")).as("problems with the samples").isEmpty();
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> api.found("") == created);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
