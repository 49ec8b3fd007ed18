package org.kroniek.local.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kroniek.local.process.FreePort;
import org.kroniek.local.process.LocalServiceException;
import org.kroniek.local.process.PathProperty;
import org.kroniek.local.process.PidFile;

@DisplayName("Elasticsearch")
class LocalElasticsearchIT {

    private static LocalElasticsearch elasticsearch;

    @BeforeAll
    static void start() {
        elasticsearch = SharedElasticsearch.get();
    }

    @Test
    void shouldKeepDataAndPort_whenKilledAndStartedAgain() throws Exception {
        int port = elasticsearch.port();
        assertThat(send("PUT", "/kept", "{}").statusCode()).isEqualTo(200);
        assertThat(send("PUT", "/kept/_doc/1?refresh=true", "{\"word\":\"kept\"}").statusCode()).isEqualTo(201);

        elasticsearch.kill();
        assertThat(elasticsearch.isAlive()).isFalse();
        assertThat(FreePort.isFree(port)).as("the server itself is gone, not only its launcher").isTrue();
        elasticsearch.start();

        assertThat(elasticsearch.port()).isEqualTo(port);
        assertThat(send("GET", "/kept/_doc/1", "").body()).contains("kept");
    }

    @Test
    void shouldNotGuardTheDisk_becauseTheLauncherDoes() throws Exception {
        assertThat(send("GET", "/_cluster/settings?include_defaults=true&flat_settings=true", "").body())
                .contains("\"cluster.routing.allocation.disk.threshold_enabled\":\"false\"");
    }

    @Test
    void shouldSayWhereToGetAServer_whenThereIsNone(@TempDir Path empty) {
        assertThatThrownBy(() -> LocalElasticsearch.start(empty.resolve("home"), empty.resolve("data")))
                .isInstanceOf(LocalServiceException.class).hasMessageContaining("No Elasticsearch in")
                .hasMessageContaining("kroniek.elasticsearch.home");
    }

    @Test
    void shouldShowItsLog_whenItDoesNotStart(@TempDir Path directory) {
        ElasticsearchSettings usual = ElasticsearchSettings.forTests(
                PathProperty.value(LocalElasticsearch.HOME_PROPERTY),
                directory);
        ElasticsearchSettings impossible = new ElasticsearchSettings(usual.home(), directory, usual.logDirectory(), 0,
                "1k",
                usual.pace());
        assertThatThrownBy(() -> LocalElasticsearch.start(impossible, new PidFile(directory.resolve("pid"))))
                .isInstanceOf(LocalServiceException.class).hasMessageContaining("while it was starting")
                .hasMessageContaining("Too small");
        assertThat(directory.resolve("pid")).doesNotExist();
    }

    @Test
    void shouldCreateNoIndexByAccident() throws Exception {
        HttpResponse<String> response = send("PUT", "/surprise/_doc/1", "{}");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("index_not_found");
    }

    private static HttpResponse<String> send(String method, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(elasticsearch.url() + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
