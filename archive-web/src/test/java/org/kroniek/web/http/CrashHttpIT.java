package org.kroniek.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kroniek.web.testing.Api;
import org.kroniek.web.testing.RunningArchive;

/** The portal is killed in the middle of an import. */
class CrashHttpIT {

    private static final int ARTICLES = 5_000;

    private final RunningArchive archive = RunningArchive.get();
    private final Api api = archive.api();

    @Test
    void shouldLoseNothingAndDoubleNothing() {
        HttpResponse<String> accepted = api.post("/api/v1/imports", BodyPublishers.ofString(lines()), "Content-Type",
                "application/x-ndjson");
        assertThat(accepted.statusCode()).isEqualTo(202);
        String location = accepted.headers().firstValue("Location").orElseThrow();
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(20)).until(() -> read(location) > 0);
        archive.services().portal().kill();
        int readAtCrash = 0;
        archive.services().portal().start();
        readAtCrash = read(location);

        JsonObject report = api.report(location);

        assertThat(readAtCrash).as("the crash came in the middle").isLessThan(ARTICLES);
        assertThat(report.getString("state")).isEqualTo("done");
        assertThat(report.getJsonObject("counts").getInt("created")).isEqualTo(ARTICLES);
        assertThat(report.getJsonObject("counts").getInt("read")).isEqualTo(ARTICLES);
        await().atMost(Duration.ofSeconds(90)).until(() -> api.found("kernramp") == ARTICLES);
        assertThat(idsInIndex()).isEqualTo(idsInDatabase());
    }

    private int read(String location) {
        return Api.json(api.get(java.net.URI.create(location).getPath())).getJsonObject("counts").getInt("read");
    }

    private Set<String> idsInIndex() {
        return ids("/api/v1/search?q=&size=100&highlight=false&sort=oldest&duplicates=all");
    }

    private Set<String> idsInDatabase() {
        return ids("/api/v1/articles?size=100");
    }

    private Set<String> ids(String list) {
        Set<String> ids = new HashSet<>();
        String cursor = "";
        do {
            JsonObject page = Api.json(api.get(list + cursor));
            page.getJsonArray("items").getValuesAs(JsonObject.class)
                    .forEach(item -> assertThat(ids.add(item.getString("id"))).as("listed once").isTrue());
            cursor = page.containsKey("next") ? "&cursor=" + Api.encoded(page.getString("next")) : "";
        } while (!cursor.isEmpty());
        return ids;
    }

    private static String lines() {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= ARTICLES; i++) {
            lines.append("{\"source\":\"Crash\",\"externalId\":\"c-").append(i)
                    .append("\",\"language\":\"nl\",\"date\":\"1986-04\",")
                    .append("\"title\":\"Bericht ").append(i).append("\",\"text\":\"Een kernramp in bericht nummer ")
                    .append(i)
                    .append(".\\n\\nMeer is er niet te melden.\"}\n");
        }
        return lines.toString();
    }
}
