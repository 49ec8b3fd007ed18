package org.kroniek.bench.portal;

import jakarta.json.JsonObject;
import java.io.FileNotFoundException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.kroniek.bench.BenchException;

/** The archive as its users see it: the REST API of a portal. */
public final class PortalApi {

    private final HttpCaller http;
    private final URI base;
    private final String key;

    /**
     * @param url address of the portal
     * @param key an editor's
     */
    public PortalApi(HttpCaller http, String url, String key) {
        this.http = http;
        this.base = URI.create(url + "/api/v1/");
        this.key = key;
    }

    /** Delivers JSON Lines; the answer is the address of the report. */
    public URI deliver(Path jsonLines) {
        HttpResponse<byte[]> accepted = http.call(authorized("imports").header("Content-Type", "application/x-ndjson")
                .POST(contentOf(jsonLines)).build());
        return accepted.headers().firstValue("Location").map(base::resolve)
                .orElseThrow(
                        () -> new BenchException("The portal accepted an import but does not say where its report is"));
    }

    private static HttpRequest.BodyPublisher contentOf(Path file) {
        try {
            return BodyPublishers.ofFile(file);
        } catch (FileNotFoundException e) {
            throw new BenchException("Cannot read " + file, e);
        }
    }

    public ImportProgress progress(URI report) {
        return ImportProgress.read(JsonAnswer.read(http.call(authorized(report.toString()).GET().build()).body()));
    }

    /** How many articles a reader can find. */
    public long total() {
        return total(http.call(search("size=1&highlight=false")).body());
    }

    /** The number of hits in an answer to {@link #search}. */
    public static long total(byte[] answer) {
        JsonObject total = JsonAnswer.read(answer).getJsonObject("total");
        return total.getJsonNumber("value").longValueExact();
    }

    /**
     * The request for a search.
     *
     * @param parameters as in an address
     */
    public HttpRequest search(String parameters) {
        return HttpRequest.newBuilder(base.resolve("search?" + parameters)).header("Accept", "application/json").GET()
                .build();
    }

    /**
     * The answer to a search; empty when the archive refuses the query.
     *
     * @param parameters as in an address
     */
    Optional<JsonObject> answer(String parameters) {
        return http.callUnlessRefused(search(parameters)).map(response -> JsonAnswer.read(response.body()));
    }

    private HttpRequest.Builder authorized(String address) {
        return HttpRequest.newBuilder(base.resolve(address)).header("Authorization", "Bearer " + key);
    }
}
