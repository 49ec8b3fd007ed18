package org.kroniek.web.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;

/** A caller of the archive over HTTP. */
public final class Api {

    private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String url;
    private final String key;

    /** @param key sent as bearer token unless empty */
    public Api(String url, String key) {
        this.url = url;
        this.key = key;
    }

    public Api withKey(String other) {
        return new Api(url, other);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    public HttpResponse<String> head(String path) {
        return send(request(path).HEAD().build());
    }

    public HttpResponse<byte[]> bytes(String path) {
        try {
            return CLIENT.send(request(path).GET().build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> post(String path, BodyPublisher body, String... headers) {
        return send(request(path, headers).POST(body).build());
    }

    public HttpResponse<String> put(String path, BodyPublisher body, String... headers) {
        return send(request(path, headers).PUT(body).build());
    }

    public HttpResponse<String> search(String query, String more) {
        return get("/api/v1/search?q=" + encoded(query) + more);
    }

    /** How many articles a query finds. */
    public long found(String query) {
        return json(search(query, "&highlight=false")).getJsonObject("total").getJsonNumber("value").longValue();
    }

    /** Delivers one text and waits for its report. */
    public JsonObject deliver(String parameters, byte[] body, String mediaType) {
        HttpResponse<String> accepted = post("/api/v1/imports" + parameters, BodyPublishers.ofByteArray(body),
                "Content-Type", mediaType);
        if (accepted.statusCode() != 202) {
            throw new IllegalStateException(accepted.statusCode() + " " + accepted.body());
        }
        return report(accepted.headers().firstValue("Location").orElseThrow());
    }

    /** Waits until an import has been dealt with. */
    public JsonObject report(String location) {
        String path = URI.create(location).getPath();
        return Awaitility.await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(100))
                .ignoreExceptionsInstanceOf(UncheckedIOException.class).until(() -> json(get(path)),
                        report -> !report.getString("state").matches("queued|running"));
    }

    public static JsonObject json(HttpResponse<String> response) {
        return Json.createReader(new StringReader(response.body())).readObject();
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(30));
        if (!key.isEmpty()) {
            request.header("Authorization", "Bearer " + key);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
