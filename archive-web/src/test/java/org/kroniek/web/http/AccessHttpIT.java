package org.kroniek.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.web.testing.Api;
import org.kroniek.web.testing.RunningArchive;

/** Who may call what, and what protects every answer. */
class AccessHttpIT {

    private final RunningArchive archive = RunningArchive.get();

    @ParameterizedTest
    @CsvSource({"/api/v1/search, 200, 200, 401", "/api/v1/suggest, 200, 200, 401", "/api/v1/articles, 200, 200, 401",
            "/api/v1/search/types, 200, 200, 401", "/api/v1/trends?q=a, 200, 200, 401",
            "/api/v1/articles/00000000-0000-7000-8000-000000000000/similar, 404, 404, 401",
            "/api/v1/articles/00000000-0000-7000-8000-000000000000/access, 401, 404, 401",
            "/api/v1/search/facets/person, 200, 200, 401", "/api/v1/authorities, 200, 200, 401",
            "/api/v1/events, 200, 200, 401",
            "/api/v1/vocabularies/eventType, 200, 200, 401", "/api/v1/suggestions/events, 401, 200, 401",
            "/api/v1/suggestions/mentions, 401, 200, 401", "/api/v1/suggestions/names, 401, 200, 401",
            "/api/v1/suggestions/progress, 401, 200, 401", "/api/v1/health/live, 200, 200, 401",
            "/api/v1/health/ready, 200, 200, 401",
            "/api/v1/imports/00000000-0000-7000-8000-000000000000, 401, 404, 401",
            "/api/v1/history, 401, 200, 401", "/api/v1/history/verification, 401, 200, 401",
            "/api/v1/history/articles/00000000-0000-7000-8000-000000000000, 401, 404, 401",
            "/api/v1/export?q=protest, 200, 200, 401",
            "/api/v1/citable-searches/00000000-0000-7000-8000-000000000000, 404, 404, 401",
            "/api/v1/citable-searches/00000000-0000-7000-8000-000000000000/articles, 404, 404, 401",
            "/api/v1/citable-searches/00000000-0000-7000-8000-000000000000/changes, 404, 404, 401",
            "/api/v1/citable-searches/00000000-0000-7000-8000-000000000000/ids, 404, 404, 401"})
    void shouldLetInThoseItNames(String path, int anonymous, int administrator, int wrongKey) {
        assertThat(archive.anonymous().get(path).statusCode()).isEqualTo(anonymous);
        assertThat(archive.api().get(path).statusCode()).isEqualTo(administrator);
        assertThat(archive.api().withKey("krn_wrong").get(path).statusCode()).isEqualTo(wrongKey);
    }

    @Test
    void shouldIssueAKey_forNameAndPassword() {
        HttpResponse<String> issued = issue("admin", RunningArchive.PASSWORD);

        assertThat(issued.statusCode()).isEqualTo(201);
        Api withNewKey = archive.anonymous().withKey(Api.json(issued).getString("key"));
        assertThat(withNewKey
                .post("/api/v1/imports?source=Sleutel", BodyPublishers.ofString("date 2022 Een sleutelbericht."))
                .statusCode()).isEqualTo(202);
    }

    @ParameterizedTest
    @CsvSource({"admin, wrong", "nobody, wrong", "admin, ''"})
    void shouldIssueNoKey_otherwise(String name, String password) {
        assertDemandsAPassword(issue(name, password));
    }

    @Test
    void shouldDemandAPassword_whenThereIsNone() {
        String path = "/api/v1/api-keys";
        assertDemandsAPassword(archive.anonymous().post(path, BodyPublishers.noBody()));
        assertDemandsAPassword(archive.api().post(path, BodyPublishers.noBody()));
    }

    private static void assertDemandsAPassword(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(Api.json(response).getString("type")).isEqualTo("/problems/wrong-password");
        assertThat(response.headers().allValues("WWW-Authenticate"))
                .containsExactly("Basic realm=\"kroniek\", charset=\"UTF-8\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=protest", "/help", "/nowhere", "/map", "/timeline", "/trends",
            "/authorities",
            "/cited/00000000-0000-7000-8000-000000000000", "/api/v1/export?q=protest",
            "/api/v1/search", "/api/v1/nowhere",
            "/robots.txt"})
    void shouldProtectEveryAnswer(String path) {
        HttpResponse<String> response = archive.anonymous().get(path);

        assertThat(response.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(
                policy -> assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe", "data:"));
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(response.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(response.headers().firstValue("Server")).isEmpty();
        assertThat(response.headers().firstValue("X-Powered-By")).isEmpty();
    }

    /** Behind a proxy the server does not know by which scheme it is reached. */
    @Test
    void shouldRedirectWithoutNamingTheSite() {
        HttpResponse<String> response = archive.anonymous().get("/favicon.ico");

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).startsWith("/assets/"));
    }

    private HttpResponse<String> issue(String name, String password) {
        String credentials = Base64.getEncoder()
                .encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
        return archive.anonymous().post("/api/v1/api-keys", BodyPublishers.noBody(), "Authorization",
                "Basic " + credentials);
    }
}
