package org.kroniek.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.web.testing.Api;
import org.kroniek.web.testing.RunningArchive;

/** Queries over time, over the sample articles. */
class TrendsHttpIT {

    private static final String LINES = "/api/v1/trends?q=almaty&q=%3DTokayev&interval=month";

    private final Api api = RunningArchive.get().anonymous();

    @Test
    void shouldCountWhatASearchFinds() {
        JsonObject answer = Api.json(api.get(LINES + "&date=2022-01", "Accept-Language", "en"));

        assertThat(answer.getString("interval")).isEqualTo("month");
        assertThat(answer.getJsonArray("coverage")).hasSize(1);
        JsonObject coverage = answer.getJsonArray("coverage").getJsonObject(0);
        assertThat(coverage.getInt("certain")).isPositive().isLessThanOrEqualTo(coverage.getInt("possible"));
        assertThat(coverage.getInt("words")).isGreaterThan(coverage.getInt("certain"));
        List<JsonObject> lines = answer.getJsonArray("lines").getValuesAs(JsonObject.class);
        assertThat(lines).extracting(line -> line.getJsonObject("query").getString("text")).containsExactly("almaty",
                "=Tokayev");
        for (JsonObject line : lines) {
            String query = line.getJsonObject("query").getString("text");
            JsonObject point = line.getJsonArray("points").getJsonObject(0);
            assertThat(point.getInt("certain")).isEqualTo((int) api.found(query + " certain:2022-01"));
            assertThat(point.getJsonNumber("value").doubleValue())
                    .isEqualTo(1000.0 * point.getInt("certain") / coverage.getInt("certain"));
        }
    }

    @Test
    void shouldGiveTheSameAsCsv_byAcceptAsByFormat() {
        HttpResponse<String> csv = api.get(LINES + "&format=csv");

        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.body()).isEqualTo(api.get(LINES, "Accept", "text/csv").body())
                .startsWith("query,from,to,certain,possible,").contains("\r\nalmaty,2022-01-01,2022-01-31,",
                        "\r\n'=Tokayev,2022-01-01,2022-01-31,");
        assertThat(api.get(LINES + "&format=csv", "If-None-Match", csv.headers().firstValue("ETag").orElseThrow())
                .statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"q=%22open|invalid-query|of line 1", "q=a&q=(b|invalid-query|of line 2",
            "interval=month|invalid-parameter|Give one query at least", "q=a&interval=week|invalid-parameter|decade",
            "q=a&unit=pages|invalid-parameter|words or count", "q=a&format=xlsx|invalid-parameter|json or csv",
            "q=a&q=b&q=c&q=d&q=e&q=f&q=g|invalid-parameter|six at most", "q=a&sort=oldest|invalid-parameter|sort",
            "q=a&date=2022-13|invalid-parameter|date"})
    void shouldSayWhatIsWrong(String parameters, String type, String text) {
        HttpResponse<String> refused = api.get("/api/v1/trends?" + parameters, "Accept-Language", "en");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Api.json(refused).getString("type")).isEqualTo("/problems/" + type);
        assertThat(refused.body()).contains(text);
    }

    @Test
    void shouldDrawTheSameForReaders() {
        HttpResponse<String> page = api.get("/trends?q=almaty&q=protest&interval=year&hl=en");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("By year", "class=\"stroke line-2\"",
                "/api/v1/trends?q=almaty&amp;q=protest&amp;interval=year&amp;format=csv");
        assertThat(api.get("/search?q=almaty&lang=nl&hl=en").body())
                .contains("href=\"/trends?q=almaty&amp;lang=nl&amp;hl=en\"");
    }
}
