package org.kroniek.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.web.testing.Api;
import org.kroniek.web.testing.RunningArchive;

/** The search of the API, over the sample articles. */
class SearchHttpIT {

    private final Api api = RunningArchive.get().anonymous();

    @Test
    void shouldAnswerWithHitsMarksFacetsAndHistogram() {
        JsonObject answer = Api.json(api.search("protesten almaty", "&facets=language,publication&histogram=month"));

        assertThat(answer.getJsonObject("query").getString("text")).isEqualTo("protesten almaty");
        assertThat(answer.getJsonObject("query").getString("reading")).contains("protesten", "almaty");
        assertThat(answer.getJsonObject("total").getInt("value")).isPositive();
        assertThat(answer.getJsonObject("total").getString("relation")).isEqualTo("eq");
        JsonObject first = answer.getJsonArray("items").getJsonObject(0);
        assertThat(first.getString("type")).isEqualTo("article");
        assertThat(first.getString("language")).isEqualTo("nl");
        assertThat(first.getJsonObject("source").getString("name")).isNotBlank();
        assertThat(first.getString("url")).isEqualTo("/articles/" + first.getString("id"));
        assertThat(answer.getJsonObject("facets").getJsonArray("language")).isNotEmpty();
        assertThat(answer.getJsonObject("facets").getJsonArray("publication")).isNotEmpty();
        JsonObject histogram = answer.getJsonObject("histogram");
        assertThat(histogram.getString("interval")).isEqualTo("month");
        assertThat(histogram.getJsonArray("buckets").getValuesAs(JsonObject.class))
                .anySatisfy(bucket -> assertThat(bucket.getString("from") + bucket.getString("to"))
                        .isEqualTo("2022-01-012022-01-31"));
    }

    @Test
    void shouldMarkTheWordsThatMatched_inCodePoints() {
        JsonObject answer = Api.json(api.search("protesten", "&lang=nl"));

        List<JsonObject> highlights = answer.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .flatMap(item -> item.getJsonArray("highlights").getValuesAs(JsonObject.class).stream()).toList();
        assertThat(highlights).isNotEmpty().allSatisfy(highlight -> {
            String snippet = highlight.getString("snippet");
            for (JsonValue mark : highlight.getJsonArray("marks")) {
                int from = snippet.offsetByCodePoints(0, ((JsonArray) mark).getInt(0));
                int to = snippet.offsetByCodePoints(0, ((JsonArray) mark).getInt(1));
                assertThat(snippet.substring(from, to)).containsIgnoringCase("protest");
            }
        });
    }

    @Test
    void shouldReachEveryHit_pageByPage() {
        Set<String> seen = new HashSet<>();
        String cursor = "";
        long total;
        do {
            JsonObject page = Api.json(api.search("", "&size=7&sort=oldest&duplicates=all" + cursor));
            total = page.getJsonObject("total").getJsonNumber("value").longValue();
            page.getJsonArray("items").getValuesAs(JsonObject.class)
                    .forEach(item -> assertThat(seen.add(item.getString("id"))).as("seen once").isTrue());
            cursor = page.containsKey("next") ? "&cursor=" + Api.encoded(page.getString("next")) : "";
        } while (!cursor.isEmpty());
        assertThat(seen).hasSize((int) total);
    }

    @Test
    void shouldLinkToThePagesBeside() {
        HttpResponse<String> first = api.search("wit-rusland OR kazachstan & vrede", "&size=2&lang=nl,de");
        HttpResponse<String> second = api.get(linked(first, "next"));
        HttpResponse<String> again = api.get(linked(second, "prev"));

        assertThat(Api.json(second).getJsonArray("items")).isNotEqualTo(Api.json(first).getJsonArray("items"));
        assertThat(Api.json(again).getJsonArray("items")).isEqualTo(Api.json(first).getJsonArray("items"));
        assertThat(again.headers().firstValue("Content-Length")).isPresent();
    }

    /** Where a Link header leads (RFC 8288). */
    private static String linked(HttpResponse<String> response, String relation) {
        Matcher link = Pattern.compile("<([^>]*)>; rel=\"" + relation + "\"")
                .matcher(String.join(", ", response.headers().allValues("Link")));
        assertThat(link.find()).as("a link rel=%s", relation).isTrue();
        assertThat(link.group(1)).as("relative to the site").startsWith("/");
        return link.group(1);
    }

    @ParameterizedTest
    @CsvSource({"kirgizie, Kirgizië", "KIRGIZIË, Kirgizië", "protest, protesten", "demonstrant, demonstranten"})
    void shouldFindAnyInflection_withOrWithoutAccents(String typed, String inText) {
        assertThat(api.found(typed)).isPositive().isGreaterThanOrEqualTo(api.found("\"" + inText + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "((", "a:b", "*", "\u0000", "a\u0000b", ")", "OR", "-", "\"\"", "()", "!!!"})
    void shouldSayWhereAndWhy_whenAQueryCannotBeUnderstood(String query) {
        HttpResponse<String> response = api.search(query, "");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).hasValueSatisfying(
                type -> assertThat(type).startsWith("application/problem+json"));
        JsonObject error = Api.json(response).getJsonArray("errors").getJsonObject(0);
        assertThat(error.getString("message")).isNotBlank();
        assertThat(error.getString("remedy")).isNotBlank();
        assertThat(error.getInt("position")).isNotNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "<script>", "12:30", "covid-19", "'; drop table article; --", "protest"})
    void shouldAnswer_whateverThereIsToRead(String query) {
        assertThat(api.search(query, "").statusCode()).isEqualTo(200);
    }

    @Test
    void shouldLeaveOutWhatIsExcluded_andWhatIsNotCertain() {
        long all = total("q=protest");
        assertThat(total("q=protest&lang=-nl") + total("q=protest&lang=nl")).isEqualTo(all);
        assertThat(total("q=protest&year=2022") + total("q=protest&year=-2022")).isEqualTo(all);
        assertThat(total("q=&date=2022-01&certainty=certain")).isPositive().isLessThan(total("q=&date=2022-01"));
    }

    private long total(String parameters) {
        return Api.json(api.get("/api/v1/search?" + parameters)).getJsonObject("total").getInt("value");
    }

    @Test
    void shouldLookThroughTheValuesOfAFacet() {
        JsonObject persons = Api.json(api.get("/api/v1/search/facets/person?q=kazachstan&find=tok&size=5"));

        assertThat(persons.getJsonArray("items").getValuesAs(JsonObject.class)).isNotEmpty()
                .allMatch(person -> person.getString("label").toLowerCase(Locale.ROOT).contains("tok"));
        JsonObject publications = Api.json(api.get("/api/v1/search/facets/publication?q=&size=1"));
        assertThat(publications.getJsonArray("items")).hasSize(1);
        assertThat(publications.getBoolean("more")).isTrue();
        assertThat(api.get("/api/v1/search/facets/colour").statusCode()).isEqualTo(404);
        assertThat(api.get("/api/v1/search/facets/person?q=(").statusCode()).isEqualTo(400);
        assertThat(api.get("/search/person?q=kazachstan&find=tok&hl=en").body()).contains("All persons", "Tokayev");
    }

    @Test
    void shouldTellWhatAQuestionFindsOfEveryType() {
        List<JsonObject> types = Api.json(api.get("/api/v1/search/types?q=tokajev&size=2")).getJsonArray("types")
                .getValuesAs(JsonObject.class);

        assertThat(types).extracting(type -> type.getString("type")).containsExactly("article", "event", "authority");
        for (JsonObject type : types) {
            assertThat(type.getJsonArray("items")).hasSizeBetween(1, 2);
            assertThat(Api.json(api.get(type.getString("all"))).getJsonObject("total").getInt("value"))
                    .isEqualTo(type.getInt("total"));
        }
        assertThat(api.get("/search?q=tokajev&hl=en").body()).contains("class=\"types\"", "Of that name:");
    }

    @Test
    void shouldRefuseAQueryThatIsTooLong() {
        HttpResponse<String> response = api.search("x".repeat(10_000), "");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&size=0", "&size=101", "&size=x", "&sort=best", "&facets=colour", "&histogram=week",
            "&date=2022-02-30", "&lang=!!", "&source=x", "&datum=2022", "&highlight=maybe"})
    void shouldRefuseParameters_itDoesNotUnderstand(String parameter) {
        HttpResponse<String> response = api.search("protest", parameter);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Api.json(response).getString("type")).isEqualTo("/problems/invalid-parameter");
    }

    @Test
    void shouldRefuseACursor_ofAnotherQuestion() {
        String cursor = Api.json(api.search("", "&size=5")).getString("next");

        HttpResponse<String> response = api.search("protest", "&size=5&cursor=" + Api.encoded(cursor));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Api.json(response).getString("type")).isEqualTo("/problems/invalid-cursor");
    }

    @Test
    void shouldSpeakTheCallersLanguage() {
        assertThat(Api.json(api.get("/api/v1/search?q=%28", "Accept-Language", "en")).getString("title"))
                .isEqualTo("The query could not be understood");
        assertThat(Api.json(api.get("/api/v1/search?q=%28", "Accept-Language", "nl-BE")).getString("title"))
                .isEqualTo("De zoekvraag is niet begrepen");
    }

    @Test
    void shouldAnswerNotModified_whenNothingChanged() {
        HttpResponse<String> first = api.search("almaty", "");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(api.get("/api/v1/search?q=almaty", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void shouldSayWhatMayHaveBeenMeant_toProgramsAndReaders() {
        JsonObject query = Api.json(api.search("demonstrnaten", "")).getJsonObject("query");

        assertThat(query.getString("didYouMean")).isEqualTo("demonstranten");
        assertThat(api.get("/search?q=demonstrnaten&hl=en").body()).contains("Did you mean:",
                "<a href=\"/search?q=demonstranten&amp;hl=en\">demonstranten</a>");
        assertThat(Api.json(api.search("demonstranten", "")).getJsonObject("query")).doesNotContainKey("didYouMean");
    }

    @Test
    void shouldSuggestNamesEventsAndTitles() {
        List<JsonObject> items = Api.json(api.get("/api/v1/suggest?q=tok", "Accept-Language", "nl"))
                .getJsonArray("items").getValuesAs(JsonObject.class);

        assertThat(items).extracting(item -> item.getString("kind")).contains("person", "title");
        assertThat(items).allSatisfy(item -> {
            assertThat(item.getString("label") + item.getString("matched", "")).containsIgnoringCase("tok");
            assertThat(api.get(item.getString("url")).statusCode()).isEqualTo(200);
        });
    }

    @Test
    void shouldSayWhichNameItWas_thatWasTyped() {
        JsonObject first = Api.json(api.get("/api/v1/suggest?q=poet", "Accept-Language", "en")).getJsonArray("items")
                .getJsonObject(0);

        assertThat(first.getString("kind")).isEqualTo("person");
        assertThat(first.getString("label")).contains("Putin");
        assertThat(first.getString("matched")).contains("Poetin");
    }
}
