package org.kroniek.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.web.testing.Api;
import org.kroniek.web.testing.PortalHits;
import org.kroniek.web.testing.RunningArchive;

/** One report in three papers, and another report of the same event. */
class NearDuplicatesHttpIT {

    private static final String REPORT = """
            In de haven van Vlierzele is maandagnacht een loods met zwavelkorrels afgebrand. De brandweer had het vuur tegen de \
            ochtend onder controle. Omwonenden kregen de raad ramen en deuren dicht te houden, omdat er een scherpe damp \
            over de kade trok. Niemand raakte gewond. De oorzaak wordt onderzocht, zegt havenmeester Odile Verstraete.""";

    private static final String OTHER = """
            Havenmeester Odile Verstraete van Vlierzele wil weten hoe er brand kon uitbreken in een loods vol zwavelkorrels. \
            Het gebouw ging maandagnacht in vlammen op. Wie in de buurt woont moest binnenblijven vanwege de stank. Er vielen \
            geen gewonden, en de volgende ochtend kon de brandweer weer inrukken.""";

    private static final Api API = RunningArchive.get().anonymous();

    @BeforeAll
    static void deliver() {
        String lines = Stream.of(article("Havenblad", "Loods in haven van Vlierzele afgebrand", "2019-03-04", REPORT),
                article("Het Getij", "Brand in haven", "2019-03-05", REPORT.replace("maandagnacht", "vannacht")),
                article("De Kade", "Zwavelbrand bedwongen", "2019-03-06", REPORT.replace(", zegt", ", aldus")),
                article("Landbode", "Onderzoek naar brand", "2019-03-07", OTHER)).collect(Collectors.joining("\n"));
        RunningArchive.get().api().deliver("", lines.getBytes(StandardCharsets.UTF_8), "application/x-ndjson");
        await().atMost(Duration.ofMinutes(1)).until(() -> items("&sort=oldest").size() == 2
                && items("&sort=oldest").getFirst().getInt("nearDuplicates", 0) == 2);
    }

    private static String article(String source, String title, String date, String text) {
        return Json.createObjectBuilder().add("source", source).add("externalId", "zwavel-" + date).add("title", title)
                .add("date", date).add("language", "nl").add("text", text).build().toString();
    }

    private static JsonObject answer(String more) {
        return Api.json(API.search("zwavelkorrels vlierzele", more));
    }

    private static List<JsonObject> items(String more) {
        return answer(more).getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static List<String> sources(String more) {
        return items(more).stream().map(item -> item.getJsonObject("source").getString("name")).toList();
    }

    @ParameterizedTest
    @CsvSource({"oldest, Havenblad, Landbode", "newest, Landbode, De Kade"})
    void shouldListTheFirstOfThem_inTheOrderOfTheList(String sort, String first, String second) {
        assertThat(sources("&sort=" + sort)).containsExactly(first, second);
        assertThat(answer("&sort=" + sort).getJsonObject("total").getInt("value")).isEqualTo(4);
    }

    @Test
    void shouldListThemAll_whenAsked() {
        String first = items("&sort=oldest").getFirst().getString("id");

        assertThat(sources("&sort=oldest&duplicates=all")).containsExactly("Havenblad", "Het Getij", "De Kade",
                "Landbode");
        assertThat(sources("&sort=oldest&duplicatesOf=" + first)).containsExactly("Havenblad", "Het Getij", "De Kade");
        assertThat(sources("&sort=oldest&date=2019-03-05..&duplicatesOf=" + first)).containsExactly("Het Getij",
                "De Kade");
    }

    @Test
    void shouldShowTheSameInThePortal_withALinkToTheOthers() {
        String address = "/search?q=zwavelkorrels+vlierzele&sort=oldest";
        String page = API.get(address, "Accept-Language", "en").body();
        String first = items("&sort=oldest").getFirst().getString("id");

        assertThat(PortalHits.at(API, address).articles())
                .isEqualTo(items("&sort=oldest").stream().map(item -> item.getString("id")).toList());
        assertThat(page).contains("<a href=\"/search?q=zwavelkorrels+vlierzele&amp;duplicatesOf=" + first
                + "&amp;sort=oldest\" rel=\"nofollow\">and 2 more with nearly the same text</a>");
        assertThat(PortalHits.at(API, address + "&duplicatesOf=" + first).articles()).hasSize(3);
        assertThat(PortalHits.at(API, address + "&duplicates=all").articles()).hasSize(4);
    }

    @Test
    void shouldBeNamedApartFromWhatIsSimilar() {
        String first = items("&sort=oldest").getFirst().getString("id");
        JsonObject similar = Api.json(API.get("/api/v1/articles/" + first + "/similar", "Accept-Language", "en"));
        String page = API.get("/articles/" + first, "Accept-Language", "en").body();

        assertThat(similar.getJsonArray("nearDuplicates").getValuesAs(JsonObject.class))
                .extracting(copy -> copy.getJsonObject("source").getString("name"))
                .containsExactly("Het Getij", "De Kade");
        JsonObject next = similar.getJsonArray("items").getJsonObject(0);
        assertThat(next.getString("title")).isEqualTo("Onderzoek naar brand");
        assertThat(next.getJsonArray("reasons").getString(0)).startsWith("shares the words ").contains("zwavelkorrels");
        assertThat(page).containsSubsequence("Nearly the same text</h2>", "Brand in haven</a>",
                "Zwavelbrand bedwongen</a>",
                "Similar articles</h2>", "Onderzoek naar brand</a>");
    }

    @ParameterizedTest
    @CsvSource({"duplicates, none", "duplicatesOf, 1"})
    void shouldRefuseWhatMeansNothing(String name, String value) {
        assertThat(API.search("a", "&" + name + "=" + value).statusCode()).isEqualTo(400);
        assertThat(API.get("/search?q=a&" + name + "=" + value).statusCode()).isEqualTo(400);
    }
}
