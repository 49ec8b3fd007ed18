package org.kroniek.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.kroniek.web.testing.Api;
import org.kroniek.web.testing.RunningArchive;

/** Elasticsearch goes away and comes back while the portal runs. */
class OutageHttpIT {

    private final RunningArchive archive = RunningArchive.get();
    private final Api api = archive.api();

    @Test
    void shouldKeepServingArticlesAndDeliveries_andRecoverByItself() {
        String article = Api.json(api.search("", "&size=1")).getJsonArray("items").getJsonObject(0).getString("url");
        archive.services().elasticsearch().stop();
        try {
            assertUnavailable(api.search("protest", ""));
            HttpResponse<String> page = api.get("/search?q=protest", "Accept", "text/html", "Accept-Language", "en");
            assertUnavailable(page);
            assertThat(page.body()).contains("<html");
            assertThat(api.get("/").statusCode()).isEqualTo(200);
            assertThat(api.get(article).statusCode()).isEqualTo(200);
            assertThat(api.get("/api/v1" + article).statusCode()).isEqualTo(200);
            JsonObject report = api.deliver("?source=Storing",
                    "date 2022 Terwijl het zoeken sliep kwam er een wolkenvanger binnen."
                            .getBytes(StandardCharsets.UTF_8),
                    "text/plain");
            assertThat(report.getJsonObject("counts").getInt("created")).isEqualTo(1);
        } finally {
            archive.services().elasticsearch().start();
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> api.search("protest", "").statusCode() == 200);
        await().atMost(Duration.ofSeconds(60)).until(() -> api.found("wolkenvanger") == 1);
    }

    private static void assertUnavailable(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
    }
}
