package org.kroniek.local.launch;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Speaks to the imports of the portal's API. Failures are {@link IOException}s that say what the portal answered. */
final class ImportClient implements AutoCloseable {

    private static final Duration ANSWER = Duration.ofSeconds(30);

    /** All texts are sent before the portal answers. */
    private static final Duration UPLOAD = Duration.ofMinutes(10);

    private static final int ANSWER_SHOWN = 500;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI imports;
    private final URI everything;
    private final String adminKey;

    ImportClient(String portal, String adminKey) {
        this.imports = URI.create(portal + "/api/v1/imports");
        this.everything = URI.create(portal + "/api/v1/search?q=&size=1&highlight=false");
        this.adminKey = adminKey;
    }

    /** Hands the seeds over and returns the address of their import. */
    URI submit(SeedDirectory seeds) throws IOException {
        MultipartBody body = new MultipartBody();
        body.add("manifest", "manifest.jsonl", "application/x-ndjson", seeds.manifest());
        for (String file : seeds.files()) {
            body.add("file", file, SeedDirectory.mediaType(file), seeds.resolve(file));
        }
        HttpResponse<String> response = send(request(imports).timeout(UPLOAD).header("Content-Type", body.contentType())
                .POST(body.publisher()).build());
        if (response.statusCode() != 202) {
            throw refused(response);
        }
        return response.headers().firstValue("Location").map(imports::resolve)
                .orElseThrow(
                        () -> new IOException("the portal accepted the seeds but named no address to follow them"));
    }

    ImportStatus status(URI address) throws IOException {
        HttpResponse<String> response = send(request(address).timeout(ANSWER).GET().build());
        if (response.statusCode() != 200) {
            throw refused(response);
        }
        return ImportStatus.parse(response.body());
    }

    /** How many articles can be found; none while the search cannot answer. */
    long findable() throws IOException {
        HttpResponse<String> response = send(request(everything).timeout(ANSWER).GET().build());
        if (response.statusCode() != 200) {
            return 0;
        }
        try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
            return reader.readObject().getJsonObject("total").getJsonNumber("value").longValue();
        } catch (JsonException | NullPointerException | ClassCastException e) {
            throw new IOException("The portal answered a search in an unknown way: " + response.body(), e);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + adminKey).header("Accept",
                "application/json");
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static IOException refused(HttpResponse<String> response) {
        String body = response.body().strip();
        return new IOException("the portal answered %d to %s: %s".formatted(response.statusCode(), response.uri(),
                body.length() > ANSWER_SHOWN ? body.substring(0, ANSWER_SHOWN) + "..." : body));
    }
}
