package org.kroniek.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.web.testing.Api;
import org.kroniek.web.testing.RunningArchive;

/** Articles over the API. */
class ArticlesHttpIT {

    private final Api api = RunningArchive.get().anonymous();

    @ParameterizedTest
    @ValueSource(strings = {"", "/original"})
    void shouldAnswerNotModified_toWhoHasTheCurrentRevision(String below) {
        String path = "/api/v1"
                + Api.json(api.search("tokajev", "&size=1")).getJsonArray("items").getJsonObject(0).getString("url")
                + below;
        String tag = api.get(path).headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> unchanged = api.get(path, "If-None-Match", tag);
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(unchanged.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(api.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void shouldGivePlacesOfBlocks_inCodePointsOfTheText() {
        JsonObject article = Api.json(api.get("/api/v1/articles?size=1")).getJsonArray("items").getJsonObject(0);

        String text = article.getString("text");
        assertThat(article.getJsonArray("blocks").getValuesAs(JsonObject.class)).isNotEmpty().allSatisfy(block -> {
            int from = text.offsetByCodePoints(0, block.getJsonArray("span").getInt(0));
            int to = text.offsetByCodePoints(0, block.getJsonArray("span").getInt(1));
            assertThat(text.substring(from, to)).isEqualTo(block.getString("text"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/articles/00000000-0000-7000-8000-000000000000", "/api/v1/articles/1-1-1-1-1",
            "/api/v1/articles/x", "/api/v1/articles/x/original", "/api/v1/nothing", "/api/v1", "/api/v1/articles/%00"})
    void shouldSayNotFound_asAProblem(String path) {
        HttpResponse<String> response = api.get(path, "Accept-Language", "en");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Api.json(response).getString("title")).isEqualTo("There is nothing at this address");
    }

    @Test
    void shouldTakeBlankForAbsent_asTheSearchDoes() {
        HttpResponse<String> response = api.get("/api/v1/articles?size=&cursor=");

        assertThat(Api.json(response).getJsonArray("items")).hasSize(20);
    }

    @Test
    void shouldLinkToTheNextPage_withoutNamingTheSite() {
        HttpResponse<String> response = api.get("/api/v1/articles?size=1");

        assertThat(response.headers().firstValue("Link")).hasValueSatisfying(
                link -> assertThat(link).startsWith("</api/v1/articles?size=1&cursor=").endsWith(">; rel=\"next\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"size=0", "size=1000", "size=x", "cursor=x", "page=2", "size=1&size=2",
            "cursor=x&cursor=y"})
    void shouldRefuseParameters_itDoesNotUnderstand(String parameter) {
        assertThat(api.get("/api/v1/articles?" + parameter).statusCode()).isEqualTo(400);
    }
}
