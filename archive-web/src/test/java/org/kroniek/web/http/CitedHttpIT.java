package org.kroniek.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kroniek.core.text.ContentHash;
import org.kroniek.web.testing.Api;
import org.kroniek.web.testing.RunningArchive;

/** Searches that are kept to be cited, over HTTP. */
class CitedHttpIT {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final RunningArchive archive = RunningArchive.get();
    private final Api api = archive.api();

    private HttpResponse<String> keep(Api caller, String parameters, String... headers) {
        return caller.post("/api/v1/citable-searches" + parameters, BodyPublishers.noBody(), headers);
    }

    private static List<String> ids(JsonObject list) {
        return list.getJsonArray("items").getValuesAs(JsonObject.class).stream().map(item -> item.getString("id"))
                .toList();
    }

    private void deliver(String externalId, String text) {
        api.deliver("?source=Gehouden&externalId=" + externalId, ("date 2022-05 " + text).getBytes(
                StandardCharsets.UTF_8), "text/plain");
    }

    @Test
    void shouldKeepTheList_andSayWhatHasChangedSince() {
        deliver("g1", "De kraanvogel is gezien.");
        deliver("g2", "Nog een kraanvogel.");
        await().until(() -> api.found("kraanvogel") == 2);
        List<String> before = ids(Api.json(api.search("kraanvogel", "")));

        HttpResponse<String> kept = keep(api, "?q=kraanvogel", "Accept-Language", "en");
        JsonObject search = Api.json(kept);
        String address = kept.headers().firstValue("Location").orElseThrow();
        assertThat(kept.statusCode()).isEqualTo(201);
        assertThat(search.getString("reading")).isEqualTo("articles with ‘kraanvogel’");
        assertThat(search.getString("citation")).contains("2 articles", archive.url() + search.getString("url"));
        assertThat(keep(api, "?q=kraanvogel").statusCode()).isEqualTo(200);
        assertThat(keep(api, "?q=kraanvogel").headers().firstValue("Location")).hasValue(address);
        assertThat(Api.json(api.get(address + "/changes")).getJsonArray("items")).isEmpty();

        deliver("g1", "De reiger is gezien.");
        deliver("g2", "Nog een andere kraanvogel.");
        deliver("g3", "Een derde kraanvogel.");
        await().until(() -> changes(address).size() == 3);

        assertThat(ids(Api.json(api.get(address + "/articles")))).isEqualTo(before);
        assertThat(Api.json(api.get(address + "/articles?size=1&cursor=1")).getJsonArray("items").getJsonObject(0)
                .getInt("rank")).isEqualTo(2);
        String lines = api.get(address + "/ids").body();
        assertThat(lines.lines().toList()).isEqualTo(before);
        assertThat(ContentHash.of(lines.getBytes(StandardCharsets.UTF_8)).hex())
                .isEqualTo(search.getString("idsSha256"));
        assertThat(changes(address)).containsExactlyInAnyOrder("lost revised", "found created", "revised revised");
    }

    private List<String> changes(String address) {
        return Api.json(api.get(address + "/changes")).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("change") + " "
                        + item.getJsonArray("causes").getJsonObject(0).getString("cause"))
                .toList();
    }

    /** All that anybody may keep, and no more: the portal's form and the API count together. */
    @Test
    void shouldLetAnybodyKeepSome_fromOurOwnPages() {
        Api anybody = archive.anonymous();
        assertThat(anybody.post("/cited", BodyPublishers.ofString("q=protest"), "Content-Type", FORM,
                "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
        assertThat(anybody.post("/cited", BodyPublishers.ofString("q=protest"), "Content-Type", FORM, "Origin",
                "https://elders.example").statusCode()).isEqualTo(403);
        assertThat(keep(anybody, "?q=protest", "Origin", "https://elders.example").statusCode()).isEqualTo(403);
        assertThat(anybody.post("/cited", BodyPublishers.ofString("q=(("), "Content-Type", FORM).statusCode())
                .isEqualTo(400);

        HttpResponse<String> kept = anybody.post("/cited", BodyPublishers.ofString("q=protest&lang=nl&hl=en"),
                "Content-Type", FORM, "Origin", archive.url(), "Sec-Fetch-Site", "same-origin");
        assertThat(kept.statusCode()).isEqualTo(303);
        String address = kept.headers().firstValue("Location").orElseThrow();
        assertThat(address).startsWith("/cited/").endsWith("?hl=en");
        assertThat(anybody.get(address).body()).contains("articles with ‘protest’", "lang = nl", "sha256sum",
                "The same search gives the same list today.");
        assertThat(anybody.get(address.replace("?", "/changes?")).statusCode()).isEqualTo(200);
        assertThat(keep(anybody, "?cursor=a").statusCode()).isEqualTo(400);

        int most = 20;
        HttpResponse<String> again = keep(anybody, "?q=protest&lang=nl");
        for (int times = 0; times < most && again.statusCode() != 429; times++) {
            assertThat(again.statusCode()).isIn(200, 201);
            again = keep(anybody, "?q=protest&lang=nl");
        }
        assertThat(again.statusCode()).isEqualTo(429);
        assertThat(again.headers().firstValue("Retry-After").map(Integer::valueOf).orElseThrow()).isBetween(1, 3_600);
        assertThat(anybody.post("/cited", BodyPublishers.ofString("q=protest"), "Content-Type", FORM).statusCode())
                .isEqualTo(429);
        assertThat(keep(api, "?q=protest&lang=nl").statusCode()).isIn(200, 201);
    }
}
