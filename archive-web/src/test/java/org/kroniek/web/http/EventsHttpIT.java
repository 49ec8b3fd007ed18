package org.kroniek.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.web.testing.Api;
import org.kroniek.web.testing.RunningArchive;

/** Authorities, events, mentions and suggestions over the API, on the sample documents. */
class EventsHttpIT {

    private static final Pattern DAY = Pattern.compile("datetime=\"\\d{4}-\\d{2}-\\d{2}\"");

    private final Api api = RunningArchive.get().anonymous();

    @Test
    void shouldGiveAnEventWithItsConflictingFigures_eachWithAPassage() {
        String unrest = first("/api/v1/events?type=unrest").getString("id");
        JsonObject event = json("/api/v1/events/" + unrest);
        List<JsonObject> killed = items(event, "figures").stream()
                .filter(figure -> figure.getJsonObject("kind").getString("code").equals("killed")).toList();
        List<JsonObject> evidence = items(json("/api/v1/events/" + unrest + "/evidence"), "items");

        assertThat(killed).hasSizeGreaterThan(1);
        assertThat(killed).extracting(figure -> figure.getJsonNumber("from").longValue()).doesNotHaveDuplicates();
        assertThat(killed).allSatisfy(figure -> assertThat(evidence)
                .anyMatch(passage -> figure.getString("key").equals(passage.getString("key", ""))));
        assertThat(items(json("/api/v1/events/" + unrest + "/articles"), "items")).hasSizeGreaterThan(1);
    }

    @Test
    void shouldSayWhatAnArticleNames_andWhichEventsItProves() {
        String article = first("/api/v1/search?q=vliegveld+almaty&lang=nl").getString("url");
        JsonObject mentions = json("/api/v1" + article + "/mentions");
        String text = json("/api/v1" + article).getString("text");

        assertThat(items(mentions, "mentions")).isNotEmpty().allSatisfy(mention -> {
            JsonObject passage = mention.getJsonObject("passage");
            int from = text.offsetByCodePoints(0, passage.getJsonArray("span").getInt(0));
            if (passage.getString("part").equals("text")) {
                assertThat(text.substring(from)).startsWith(passage.getString("exact"));
            }
        });
        assertThat(items(json("/api/v1" + article + "/events"), "items")).isNotEmpty();
    }

    @Test
    void shouldFindAPersonInAnySpelling_andArticlesThatNameHim() {
        JsonObject person = first("/api/v1/authorities?q=Tokayev&kind=person");

        assertThat(person.getJsonObject("preferred").getString("nl")).isEqualTo("Kassym-Jomart Tokajev");
        JsonObject found = json("/api/v1/search?facets=person&person=" + person.getString("id"));
        assertThat(found.getJsonObject("total").getInt("value")).isGreaterThan(5);
        assertThat(found.getJsonObject("facets").getJsonArray("person").getJsonObject(0).getString("label"))
                .isNotBlank().isNotEqualTo(person.getString("id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/events?type=unrest", "/api/v1/authorities?q=Almaty", "/api/v1/search?q=almaty"})
    void shouldSpeakJsonLd(String list) {
        String record = "/api/v1" + first(list).getString("url");
        HttpResponse<String> linked = api.get(record, "Accept", "application/ld+json");

        assertThat(linked.headers().firstValue("Content-Type")).hasValue("application/ld+json");
        assertThat(Api.json(linked).getString("@context")).isEqualTo("https://schema.org/");
        assertThat(Api.json(linked).getString("@id")).endsWith(record.substring("/api/v1".length()));
        assertThat(api.get(record + "?format=jsonld").body()).isEqualTo(linked.body());
        assertThat(Api.json(api.get(record)).containsKey("@context")).isFalse();
        assertThat(api.get(record + "?format=xml").statusCode()).isEqualTo(400);
    }

    @Test
    void shouldProposeEvents_eachWithItsSentence() {
        List<JsonObject> suggestions = items(
                Api.json(RunningArchive.get().api().get("/api/v1/suggestions/events?type=casualties&size=100")),
                "items");

        assertThat(suggestions).isNotEmpty().allSatisfy(suggestion -> {
            assertThat(items(suggestion, "sentences")).isNotEmpty();
            assertThat(items(suggestion, "figures")).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/events?cursor=abc", "/mentions?cursor=x", "/names?cursor=x", "/events?type=%00"})
    void shouldRefuseWhatNoListGaveOut(String list) {
        assertThat(RunningArchive.get().api().get("/api/v1/suggestions" + list).statusCode()).isEqualTo(400);
    }

    @Test
    void shouldLeadToAllEventsOfAPlace_whenItsPageShowsTheFirstOnly() {
        String place = first("/api/v1/authorities?q=Kazachstan&kind=place").getString("id");
        int total = json("/api/v1/events?with=" + place).getJsonObject("total").getInt("value");

        assertThat(total).isGreaterThan(30);
        assertThat(api.get("/authorities/" + place + "?hl=en").body())
                .contains("The first 30 of " + total + ".", "/events?with=" + place + "&amp;sort=oldest");
    }

    /** Names are in another order in another language. */
    @Test
    void shouldBeginAgain_whenTheLanguageIsChangedOnALaterPage() {
        String next = json("/api/v1/authorities?size=50").getString("next");

        HttpResponse<String> page = api.get("/authorities?hl=nl&cursor=" + Api.encoded(next));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(api.get("/authorities?hl=en&cursor=" + Api.encoded(next)).statusCode()).isEqualTo(200);
    }

    @Test
    void shouldNotTellTheNamesOfAccounts() {
        String evidence = api.get("/api/v1" + first("/api/v1/events?type=unrest").getString("url") + "/evidence")
                .body();

        assertThat(evidence).contains("assertedAt").doesNotContain("admin", "assertedBy");
    }

    @Test
    void shouldPutTheTimelineInTheOrderOfTime_howeverTheListWasSorted() {
        String page = api.get("/timeline?q=almaty&sort=newest").body();

        String rows = page.substring(page.indexOf("<ol"), page.indexOf("</ol>"));
        assertThat(DAY.matcher(rows).results().map(MatchResult::group).toList()).hasSizeGreaterThan(5).isSorted();
        assertThat(page).contains("/api/v1/events?q=almaty&amp;sort=oldest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/events/x", "/api/v1/events/00000000-0000-7000-8000-000000000000/evidence",
            "/api/v1/authorities/x", "/api/v1/vocabularies/x", "/api/v1/articles/x/mentions"})
    void shouldSayNotFound(String path) {
        assertThat(api.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/events?type=X", "/api/v1/events?bbox=1,2", "/api/v1/events?page=2",
            "/api/v1/authorities?kind=animal", "/api/v1/search?person=x", "/api/v1/events?cursor=x"})
    void shouldRefuseParameters_itDoesNotUnderstand(String path) {
        assertThat(api.get(path).statusCode()).isEqualTo(400);
    }

    private JsonObject first(String list) {
        return items(json(list), "items").getFirst();
    }

    private JsonObject json(String path) {
        return Api.json(api.get(path));
    }

    private static List<JsonObject> items(JsonObject object, String name) {
        return object.getJsonArray(name).getValuesAs(JsonObject.class);
    }
}
