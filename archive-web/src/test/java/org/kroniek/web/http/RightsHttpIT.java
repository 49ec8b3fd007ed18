package org.kroniek.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kroniek.core.rights.Access;
import org.kroniek.core.rights.Access.Kind;
import org.kroniek.core.rights.Audience;
import org.kroniek.core.rights.Disclosure;
import org.kroniek.web.testing.Api;
import org.kroniek.web.testing.Reader;
import org.kroniek.web.testing.RunningArchive;

/** Who may read what, by every way there is to an article, over HTTP; and an embargo that ends while the server runs. */
class RightsHttpIT {

    private static final String SOURCE = "De Slotenmaker";
    private static final Instant FAR = Instant.parse("2099-01-01T00:00:00Z");
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private static final Map<Kind, String> ARTICLES = new EnumMap<>(Kind.class);
    private static final Map<Audience, Reader> READERS = new EnumMap<>(Audience.class);
    private static String event = "";

    @BeforeAll
    static void deliver() {
        Stream.of(Audience.values()).forEach(audience -> READERS.put(audience, Reader.of(audience)));
        Api staff = staff();
        String lines = Stream.of(Kind.values()).map(RightsHttpIT::line).collect(Collectors.joining())
                + "{\"type\": \"event\", \"source\": \"Sloten\", \"externalId\": \"slot\", \"titles\": {\"nl\": \"Slotenruil\"}, "
                + "\"eventType\": \"protest\", \"status\": \"confirmed\", \"evidence\": ["
                + Stream.of(Kind.values()).map(RightsHttpIT::evidence).collect(Collectors.joining(", ")) + "]}\n";
        JsonObject report = staff.deliver("", lines.getBytes(StandardCharsets.UTF_8), "application/x-ndjson");
        assertThat(report.getJsonArray("problems")).isEmpty();
        staff.get("/api/v1/articles?size=100");
        await().until(() -> staff.found("title:slotenruil") == 4 + 1);
        JsonObject found = Api.json(staff.search("title:slotenruil", "&size=10"));
        found.getJsonArray("items").getValuesAs(JsonObject.class).forEach(hit -> ARTICLES
                .put(Kind.valueOf(hit.getString("title").split(" ")[1]), hit.getString("id")));
        event = Api.json(staff.get("/api/v1/events?q=slotenruil")).getJsonArray("items").getJsonObject(0)
                .getString("id");
        decide(ARTICLES.get(Kind.WITHDRAWN), "withdrawn", Optional.empty());
        await().until(() -> staff.found("title:slotenruil") == 4);
    }

    private static Api staff() {
        return READERS.get(Audience.STAFF).api();
    }

    private static String line(Kind kind) {
        String access = switch (kind) {
            case OPEN, WITHDRAWN -> "";
            case REGISTERED -> ", \"access\": \"registered\"";
            case METADATA_ONLY -> ", \"access\": \"metadata-only\"";
            case EMBARGOED -> ", \"embargoUntil\": \"" + FAR + "\"";
        };
        return ("{\"source\": \"%s\", \"externalId\": \"%s\", \"title\": \"Slotenruil %s\", \"language\": \"nl\", "
                + "\"date\": \"2022-01\", \"text\": \"Dat het %s paste, wist niemand.\"%s}%n")
                .formatted(SOURCE, kind, kind, secret(kind), access);
    }

    private static String evidence(Kind kind) {
        return "{\"article\": {\"source\": \"%s\", \"externalId\": \"%s\"}, \"quote\": \"het %s paste\"}"
                .formatted(SOURCE, kind, secret(kind));
    }

    /** A word that stands in that article's text only. */
    private static String secret(Kind kind) {
        return switch (kind) {
            case OPEN -> "baardsleutel";
            case REGISTERED -> "cilinderslot";
            case EMBARGOED -> "deurknop";
            case METADATA_ONLY -> "espagnolet";
            case WITHDRAWN -> "grendelkast";
        };
    }

    private static JsonObject decide(String article, String access, Optional<Instant> until) {
        String path = "/api/v1/articles/" + article + "/access";
        String tag = staff().get(path).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> decided = staff().put(path, BodyPublishers.ofString(decision(access, until)), "If-Match",
                tag,
                "Content-Type", "application/json");
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
        return Api.json(decided);
    }

    private static String decision(String access, Optional<Instant> until) {
        return "{\"access\": \"%s\", \"reason\": \"Afspraak met de erven\"%s}".formatted(access,
                until.map(end -> ", \"embargoUntil\": \"" + end + "\"").orElse(""));
    }

    static Stream<Arguments> everyReaderOfEveryArticle() {
        return Stream.of(Audience.values())
                .flatMap(audience -> Stream.of(Kind.values()).map(kind -> Arguments.of(audience, kind)));
    }

    private static Disclosure disclosure(Audience audience, Kind kind) {
        Access access = kind == Kind.EMBARGOED ? Access.embargoed(FAR) : new Access(kind, Optional.empty());
        return access.to(audience, Instant.EPOCH);
    }

    @ParameterizedTest
    @MethodSource("everyReaderOfEveryArticle")
    void shouldShowAnArticleToEachReaderAsFarAsItMayBeShown(Audience audience, Kind kind) {
        Reader reader = READERS.get(audience);
        Disclosure disclosure = disclosure(audience, kind);
        String path = "/api/v1/articles/" + ARTICLES.get(kind);
        int hidden = kind == Kind.WITHDRAWN ? 410 : 404;
        int described = disclosure == Disclosure.NOTHING ? hidden : 200;
        int whole = disclosure == Disclosure.DESCRIPTION ? 403 : described;

        for (String format : List.of("json", "jsonld", "ris", "bibtex", "csl", "apa")) {
            HttpResponse<String> answer = reader.api().get(path + "?format=" + format);
            assertThat(answer.statusCode()).as(format).isEqualTo(described);
            assertThat(answer.body().contains(secret(kind))).as(format)
                    .isEqualTo(disclosure == Disclosure.EVERYTHING && format.startsWith("json"));
            assertThat(answer.body().contains("Slotenruil")).as(format).isEqualTo(disclosure != Disclosure.NOTHING);
        }
        for (String part : List.of("original", "mentions", "events", "similar")) {
            HttpResponse<String> answer = reader.api().get(path + "/" + part);
            assertThat(answer.statusCode()).as(part).isEqualTo(whole);
            assertThat(answer.body().contains(secret(kind)))
                    .isEqualTo(whole == 200 && List.of("original", "events").contains(part));
        }
        HttpResponse<String> page = reader.page("/articles/" + ARTICLES.get(kind));
        assertThat(page.statusCode()).isEqualTo(described);
        assertThat(page.body().contains(secret(kind))).isEqualTo(disclosure == Disclosure.EVERYTHING);
    }

    @ParameterizedTest
    @MethodSource("everyReaderOfEveryArticle")
    void shouldListAnArticleForEachReaderAsFarAsItMayBeShown(Audience audience, Kind kind) {
        Reader reader = READERS.get(audience);
        Disclosure disclosure = disclosure(audience, kind);
        String id = ARTICLES.get(kind);
        boolean isFound = disclosure != Disclosure.NOTHING && kind != Kind.WITHDRAWN;
        boolean isSearched = disclosure == Disclosure.EVERYTHING && isFound && kind != Kind.METADATA_ONLY;
        String word = secret(kind);

        assertThat(listed(reader, id)).isEqualTo(disclosure != Disclosure.NOTHING);
        assertThat(reader.api().found(word)).isEqualTo(isSearched ? 1 : 0);
        assertThat(reader.api().search("slotenruil", "&size=50").body().contains(id)).isEqualTo(isFound);
        assertThat(reader.api().get("/api/v1/search/types?q=" + word).body().contains(id)).isEqualTo(isSearched);
        assertThat(reader.api().get("/api/v1/trends?q=" + word).body().contains("\"total\":1")).isEqualTo(isSearched);
        String file = reader.api().get("/api/v1/export?q=slotenruil&format=ndjson&duplicates=all").body();
        assertThat(file.contains(id)).isEqualTo(isFound);
        assertThat(file.contains(word)).isEqualTo(isFound && disclosure == Disclosure.EVERYTHING);
        assertThat(reader.page("/search?q=" + word).body().contains(id)).isEqualTo(isSearched);
        assertThat(reader.page("/search?q=title:slotenruil&sort=oldest").body().contains(id)).isEqualTo(isFound);
        for (String path : List.of("/evidence", "/articles")) {
            assertThat(reader.api().get("/api/v1/events/" + event + path).body().contains(word)).as(path)
                    .isEqualTo(disclosure == Disclosure.EVERYTHING);
        }
        assertThat(reader.page("/events/" + event).body().contains(word))
                .isEqualTo(disclosure == Disclosure.EVERYTHING);
        assertThat(reader.api().get("/api/v1/events?q=" + word).body().contains(event)).isEqualTo(kind == Kind.OPEN);
        assertThat(reader.api().get("/api/v1/suggest?q=slotenruil").body().contains(id))
                .isEqualTo(kind != Kind.EMBARGOED && kind != Kind.WITHDRAWN);
    }

    private static boolean listed(Reader reader, String id) {
        JsonObject page = Api.json(reader.api().get("/api/v1/articles?size=100"));
        boolean found = page.toString().contains("\"id\":\"" + id);
        while (!found && page.containsKey("next")) {
            page = Api
                    .json(reader.api().get("/api/v1/articles?size=100&cursor=" + Api.encoded(page.getString("next"))));
            found = page.toString().contains("\"id\":\"" + id);
        }
        return found;
    }

    @Test
    void shouldLeaveATombstone_thatSaysWhyAndNothingElse() {
        HttpResponse<String> gone = READERS.get(Audience.PUBLIC).api()
                .get("/api/v1/articles/" + ARTICLES.get(Kind.WITHDRAWN));
        HttpResponse<String> page = READERS.get(Audience.PUBLIC)
                .page("/articles/" + ARTICLES.get(Kind.WITHDRAWN) + "?hl=en");

        assertThat(gone.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonObject tombstone = Api.json(gone).getJsonObject("tombstone");
        assertThat(tombstone.getString("reason")).isEqualTo("Afspraak met de erven");
        assertThat(Instant.parse(tombstone.getString("since"))).isBefore(Instant.now());
        assertThat(page.body()).contains("This article was withdrawn", "Afspraak met de erven")
                .doesNotContain("Slotenruil");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"|428|{}", "\"99\"|412|{\"access\": \"open\", \"reason\": \"Toch\"}",
            "\"0\"|400|{\"access\": \"open\"}", "\"0\"|400|{\"access\": \"geheim\", \"reason\": \"x\"}",
            "\"0\"|400|{\"access\": \"embargoed\", \"reason\": \"x\"}",
            "\"0\"|400|{\"access\": \"open\", \"reason\": \" \"}",
            "\"0\"|400|[]",
            "\"0\"|400|{\"access\": \"open\", \"reason\": \"x\", \"embargoUntil\": \"2030-01-01T00:00:00Z\"}"})
    void shouldRefuseADecision_thatIsNoneOrComesLate(String seen, int status, String body) {
        String path = "/api/v1/articles/" + ARTICLES.get(Kind.OPEN) + "/access";
        String[] headers = seen == null
                ? new String[]{"Content-Type", "application/json"}
                : new String[]{"Content-Type", "application/json", "If-Match", seen};

        assertThat(staff().put(path, BodyPublishers.ofString(body), headers).statusCode()).isEqualTo(status);
        assertThat(Api.json(staff().get(path)).getInt("number")).isZero();
    }

    @Test
    void shouldLetOnlyEditorsDecide() {
        String path = "/api/v1/articles/" + ARTICLES.get(Kind.OPEN) + "/access";
        for (Audience audience : List.of(Audience.PUBLIC, Audience.REGISTERED)) {
            int status = audience == Audience.PUBLIC ? 401 : 403;
            Api api = READERS.get(audience).api();
            assertThat(api.get(path).statusCode()).isEqualTo(status);
            assertThat(api.put(path, BodyPublishers.ofString(decision("open", Optional.empty())), "If-Match", "\"0\"",
                    "Content-Type", "application/json").statusCode()).isEqualTo(status);
        }
    }

    /** What was kept of it stays; that it may not be shown is the reason why it is not found any more. */
    @Test
    void shouldNameTheWithdrawalInAKeptSearch() {
        String id = delivered("ingetrokken", "Een scharnierveer die wordt ingetrokken.", "");
        await().until(() -> staff().found("scharnierveer") == 1);
        String kept = staff().post("/api/v1/citable-searches?q=scharnierveer", BodyPublishers.noBody()).headers()
                .firstValue("Location").orElseThrow();
        decide(id, "withdrawn", Optional.empty());
        await().until(() -> staff().found("scharnierveer") == 0);

        JsonObject change = Api.json(staff().get(kept + "/changes")).getJsonArray("items").getJsonObject(0);
        assertThat(change.getString("change")).isEqualTo("lost");
        assertThat(change.getJsonArray("causes").getJsonObject(0).getString("cause")).isEqualTo("withdrawn");
        assertThat(change.getJsonObject("article").getString("id")).isEqualTo(id);
        assertThat(change.getJsonObject("article").containsKey("title")).isFalse();
        JsonObject first = Api.json(staff().get(kept + "/articles")).getJsonArray("items").getJsonObject(0);
        assertThat(first.getString("id")).isEqualTo(id);
        assertThat(first.containsKey("title")).isFalse();
        assertThat(staff().get(kept + "/ids").body().strip()).isEqualTo(id);
        String page = "/cited/" + kept.substring(kept.lastIndexOf('/') + 1);
        assertThat(READERS.get(Audience.PUBLIC).page(page).statusCode()).isEqualTo(200);
        assertThat(READERS.get(Audience.PUBLIC).page(page + "/changes").body()).doesNotContain("Kop ingetrokken");
    }

    private static String delivered(String externalId, String text, String more) {
        String line = "{\"source\": \"%s\", \"externalId\": \"%s\", \"title\": \"Kop %s\", \"language\": \"nl\", \"text\": \"%s\"%s}"
                .formatted(SOURCE, externalId, externalId, text, more);
        JsonObject report = staff().deliver("", line.getBytes(StandardCharsets.UTF_8), "application/x-ndjson");
        String address = report.getJsonArray("articles").getString(0);
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** All ways there are to find out about an article of which only its id is known. */
    private static Map<String, Boolean> seen(String id, String word) {
        Reader reader = READERS.get(Audience.PUBLIC);
        Api api = reader.api();
        return Map.of("article", api.get("/api/v1/articles/" + id).statusCode() == 200,
                "original", api.get("/api/v1/articles/" + id + "/original").statusCode() == 200,
                "page", reader.page("/articles/" + id).statusCode() == 200, "list", listed(reader, id),
                "search", api.found(word) == 1, "export",
                api.get("/api/v1/export?q=" + word + "&format=ndjson").body().contains(id),
                "result", reader.page("/search?q=" + word).body().contains(id), "trend",
                api.get("/api/v1/trends?q=" + word).body().contains("\"total\":1"),
                "completion", api.get("/api/v1/suggest?q=kop+" + word).body().contains(id));
    }

    @Test
    void shouldLiftAnEmbargoByItself_everywhereAndNotBeforeItsEnd() {
        String id = delivered("morgenster", "Een morgenster boven de poort.", ", \"embargoUntil\": \"" + FAR + "\"");
        await().until(() -> staff().found("morgenster") == 1);
        assertThat(seen(id, "morgenster").values()).containsOnly(false);
        Instant end = Instant.now().plusSeconds(6);
        decide(id, "embargoed", Optional.of(end));

        await().atMost(Duration.ofSeconds(6).plus(A_MINUTE)).until(() -> {
            Map<String, Boolean> seen = seen(id, "morgenster");
            assertThat(seen.containsValue(true) && Instant.now().isBefore(end)).as("%s too early", seen).isFalse();
            return !seen.containsValue(false);
        });
        await().atMost(A_MINUTE).until(() -> Api.json(staff().get("/api/v1/articles/" + id + "/access"))
                .getString("access").equals("open"));
    }
}
