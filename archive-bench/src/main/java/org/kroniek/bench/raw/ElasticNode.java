package org.kroniek.bench.raw;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.FileNotFoundException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import org.kroniek.bench.BenchException;
import org.kroniek.bench.Waiting;
import org.kroniek.bench.portal.HttpCaller;
import org.kroniek.bench.portal.JsonAnswer;

/** Elasticsearch without the archive. */
public final class ElasticNode {

    /** Those of some ten thousand articles take seconds. */
    private static final Waiting MERGES = new Waiting("The end of Elasticsearch's merges", Duration.ofMillis(200),
            Duration.ofMinutes(30));

    private final HttpCaller http;
    private final String url;

    public ElasticNode(HttpCaller http, String url) {
        this.http = http;
        this.url = url;
    }

    public JsonObject get(String target) {
        return command("GET", target);
    }

    public JsonObject send(String method, String target, JsonValue body) {
        return call(method, target, "application/json", BodyPublishers.ofString(body.toString()));
    }

    public JsonObject command(String method, String target) {
        return call(method, target, "application/json", BodyPublishers.noBody());
    }

    /** Sends the lines of a bulk request. */
    JsonObject bulk(String target, Path lines) {
        try {
            return call("POST", target, "application/x-ndjson", BodyPublishers.ofFile(lines));
        } catch (FileNotFoundException e) {
            throw new BenchException("Cannot read " + lines, e);
        }
    }

    private JsonObject call(String method, String target, String type, BodyPublisher body) {
        return JsonAnswer.read(http.call(HttpRequest.newBuilder(URI.create(url + target)).header("Content-Type", type)
                .method(method, body).build()).body());
    }

    /** Waits until no merge of one side's segments is left that would slow the other side down. */
    public void settle() {
        MERGES.until(() -> merges() == 0);
    }

    private int merges() {
        return get("/_stats/merge").getJsonObject("_all").getJsonObject("total").getJsonObject("merges")
                .getInt("current");
    }
}
