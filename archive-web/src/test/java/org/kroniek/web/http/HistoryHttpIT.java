package org.kroniek.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.core.access.Role;
import org.kroniek.web.testing.Api;
import org.kroniek.web.testing.DeskAccounts;
import org.kroniek.web.testing.DeskVisitor;
import org.kroniek.web.testing.RunningArchive;

/** What was done, by whom and why; and the way back. */
class HistoryHttpIT {

    private final RunningArchive archive = RunningArchive.get();

    private JsonObject get(String path) {
        HttpResponse<String> response = archive.api().get("/api/v1/history" + path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Api.json(response);
    }

    private JsonObject newest(String filter) {
        return get("?size=1" + filter).getJsonArray("items").getJsonObject(0);
    }

    /** An article that its source has corrected once; its identity. */
    private String corrected(String externalId) {
        String to = "?source=Terugblad&externalId=" + externalId;
        archive.api().deliver(to, "date 2022 Het eerste woord.".getBytes(StandardCharsets.UTF_8), "text/plain");
        archive.api().deliver(to, "date 2022 Het laatste woord.".getBytes(StandardCharsets.UTF_8), "text/plain");
        return newest("&kind=article&action=revised").getString("subject");
    }

    private HttpResponse<String> restore(String article, String... ifMatch) {
        return archive.api().post("/api/v1/history/articles/" + article + "/restore?version=1&reason=terug",
                BodyPublishers.noBody(), ifMatch);
    }

    @Test
    void shouldTellWhoDidWhat_andGoBack() {
        String article = corrected("terug");

        JsonObject entry = newest("&subject=" + article);
        assertThat(entry.getString("author")).isEqualTo("admin");
        assertThat(entry.getString("action")).isEqualTo("revised");
        assertThat(entry.getInt("number")).isEqualTo(2);
        assertThat(get("/articles/" + article).getJsonArray("items")).hasSize(2);
        assertThat(get("/articles/" + article + "/changes?from=1&to=2").getJsonArray("text").toString())
                .contains("{\"kind\":\"removed\",\"text\":\"eerste\"}", "{\"kind\":\"added\",\"text\":\"laatste\"}");

        assertThat(restore(article).statusCode()).isEqualTo(428);
        assertThat(restore(article, "If-Match", "\"1\"").statusCode()).isEqualTo(412);
        HttpResponse<String> restored = restore(article, "If-Match", "\"2\"");
        assertThat(restored.statusCode()).as(restored.body()).isEqualTo(200);
        assertThat(Api.json(restored).getInt("version")).isEqualTo(3);
        assertThat(restored.headers().firstValue("ETag")).hasValue("\"3\"");

        assertThat(newest("&subject=" + article).getString("reason")).isEqualTo("terug");
        assertThat(archive.anonymous().get("/api/v1/articles/" + article).body()).contains("Het eerste woord.");
        assertThat(get("/articles/" + article + "/changes?from=1&to=3").getJsonArray("text")).isEmpty();
    }

    @Test
    void shouldShowReadersTheVersions_andEditorsWhoMadeThem() {
        String article = corrected("blad");

        String page = archive.anonymous().get("/articles/" + article + "/history?hl=en").body();

        assertThat(page).contains("<del>eerste</del>", "<ins>laatste</ins>").doesNotContain("<th scope=\"col\">Who",
                "<form class=\"desk restore\"");
        assertThat(archive.anonymous().get("/articles/" + article).body())
                .contains("/articles/" + article + "/history");
        assertThat(archive.anonymous().get("/articles/00000000-0000-7000-8000-000000000000/history").statusCode())
                .isEqualTo(404);
    }

    @Test
    void shouldLetAnEditorGoBackByAForm_whichLosesNothing() {
        String article = corrected("formulier");
        String page = "/articles/" + article + "/history";
        DeskVisitor editor = new DeskAccounts(archive).atWork(Role.EDITOR);
        String form = "/desk/history/articles/" + article;

        assertThat(editor.get(page).body()).contains("<th scope=\"col\">Who", "<td>admin</td>",
                "class=\"desk restore\"");
        HttpResponse<String> unexplained = editor.post(form, "version", "1", "expected", "2", "reason", " ");
        assertThat(unexplained.statusCode()).isEqualTo(400);
        assertThat(unexplained.body()).contains("id=\"reason-problem\"", "aria-invalid=\"true\"");
        HttpResponse<String> outdated = editor.post(form, "version", "1", "expected", "1", "reason", "terug ermee");
        assertThat(outdated.statusCode()).isEqualTo(409);
        assertThat(outdated.body()).contains("id=\"reason-problem\"", "value=\"terug ermee\"");

        HttpResponse<String> done = editor.post(form, "version", "1", "expected", "2", "reason", "terug ermee");

        assertThat(done.headers().firstValue("Location")).hasValue(page + "?done=restored");
        assertThat(editor.get(page + "?done=restored").body()).contains("role=\"status\"", "terug ermee");
    }

    @Test
    void shouldVerifyThatNobodyMeddled() {
        JsonObject verified = await().until(() -> get("/verification"), found -> found.getInt("waiting") == 0);

        assertThat(verified.getBoolean("intact")).as(verified.toString()).isTrue();
        assertThat(verified.getInt("sealed")).isPositive();
        assertThat(verified.getJsonObject("head").getInt("seq")).isEqualTo(verified.getInt("sealed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?kind=nothing", "?action=nothing", "?since=yesterday", "?cursor=x", "?what=1"})
    void shouldRefuseWhatItDoesNotUnderstand(String query) {
        assertThat(archive.api().get("/api/v1/history" + query).statusCode()).isEqualTo(400);
    }
}
