package org.kroniek.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.web.testing.Api;
import org.kroniek.web.testing.Multipart;
import org.kroniek.web.testing.RunningArchive;

/** Deliveries over the API. */
class ImportsHttpIT {

    private static final String TEXT = """
             date 2022-03 De vuurtorenwachter van Vlierwaard heeft na veertig jaar afscheid genomen van zijn lamp, die volgens hem nog lang niet was uitgebrand.

            Hij deed het licht voor het laatst uit op een dinsdag. Bezoekers uit Zweden en België waren erbij.

            Nieuwe bewoners

            Het huisje wordt een klein museum, meldt de gemeente.
            """;

    private final Api api = RunningArchive.get().api();

    @Test
    void shouldTurnATextIntoAnArticle_thatIsSoonFound() {
        JsonObject report = deliver("?source=Bode+van+Vlierwaard", TEXT);

        assertThat(report.getJsonObject("counts").getInt("created")).isEqualTo(1);
        JsonObject article = Api.json(api.get(report.getJsonArray("articles").getString(0)));
        assertThat(article.getJsonObject("date").getString("edtf")).isEqualTo("2022-03");
        assertThat(article.getJsonObject("date").getString("precision")).isEqualTo("month");
        assertThat(article.getString("language")).isEqualTo("nl");
        assertThat(article.getBoolean("languageDetected")).isTrue();
        assertThat(article.getBoolean("titleDerived")).isTrue();
        assertThat(article.getString("title")).startsWith("De vuurtorenwachter van Vlierwaard").endsWith("…");
        assertThat(article.getJsonArray("blocks").getValuesAs(JsonObject.class))
                .extracting(block -> block.getString("kind"))
                .containsExactly("paragraph", "paragraph", "heading", "paragraph");
        await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(50))
                .until(() -> api.found("vuurtorenwachters belgie") == 1);
    }

    @Test
    void shouldGiveTheOriginalBack_byteForByte() {
        byte[] bytes = ("\uFEFF date 2021 Een tekst met een bytevolgordeteken,\r\nregeleinden van elders en een eigen slot. \t\n")
                .getBytes(StandardCharsets.UTF_8);

        JsonObject report = api.deliver("?source=Origineel&fileName=map/stuk%20%C3%A9%C3%A9n.txt", bytes, "text/plain");
        HttpResponse<byte[]> original = RunningArchive.get().anonymous()
                .bytes(report.getJsonArray("articles").getString(0) + "/original");

        assertThat(original.body()).isEqualTo(bytes);
        assertThat(original.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename*=UTF-8''stuk%20%C3%A9%C3%A9n.txt");
        assertThat(original.headers().firstValue("Repr-Digest")).isPresent();
    }

    @Test
    void shouldCreateNothing_whenTheSameComesAgain() {
        deliver("?source=Tweemaal", TEXT);

        JsonObject again = deliver("?source=Tweemaal", TEXT);

        assertThat(again.getJsonObject("counts").getInt("created")).isZero();
        assertThat(again.getJsonObject("counts").getInt("unchanged")).isEqualTo(1);
        assertThat(again.getString("summary")).startsWith("Niets gemaakt");
    }

    @Test
    void shouldAddARevision_whenAKnownArticleComesInOtherWords() {
        JsonObject first = deliver("?source=Herzien&externalId=1", "date 2022 Het eerste woord over een kwakzalver.");
        JsonObject second = deliver("?source=Herzien&externalId=1", "date 2022 Het laatste woord over een kwakzalver.");

        assertThat(second.getJsonObject("counts").getInt("revised")).isEqualTo(1);
        assertThat(second.getJsonArray("articles")).isEqualTo(first.getJsonArray("articles"));
        assertThat(Api.json(api.get(second.getJsonArray("articles").getString(0))).getInt("revision")).isEqualTo(2);
        await().atMost(Duration.ofSeconds(5)).until(() -> api.found("\"laatste woord over een kwakzalver\"") == 1);
        assertThat(api.found("\"eerste woord over een kwakzalver\"")).isZero();
    }

    @Test
    void shouldRefuseWhatIsDamaged_andGoOnWithTheRest() {
        byte[] notUtf8 = "date 2022 Een caf\u00E9 in een verkeerde tekenset".getBytes(StandardCharsets.ISO_8859_1);
        byte[] body = new Multipart()
                .part("manifest", "m.jsonl", "application/x-ndjson", """
                        {"file":"goed.txt","source":"Gemengd","externalId":"1","language":"nl"}
                        {"file":"weg.txt","source":"Gemengd"}
                        """.getBytes(StandardCharsets.UTF_8))
                .part("file", "goed.txt", "text/plain",
                        "date 2022-01-05 Een goed stuk.".getBytes(StandardCharsets.UTF_8))
                .part("file", "leeg.txt", "text/plain", new byte[0])
                .part("file", "tekens.txt", "text/plain", notUtf8)
                .part("file", "dag.txt", "text/plain",
                        "date 2022-02-30 Een dag te veel.".getBytes(StandardCharsets.UTF_8))
                .toBytes();

        JsonObject report = api.deliver("", body, Multipart.CONTENT_TYPE);

        assertThat(report.getJsonObject("counts").getInt("created")).isEqualTo(1);
        assertThat(report.getJsonArray("problems").getValuesAs(JsonObject.class))
                .extracting(problem -> problem.getString("code") + " " + problem.getString("place"))
                .containsExactly("empty leeg.txt", "not-utf8 tekens.txt, regel 1", "impossible-date dag.txt, regel 1",
                        "file-not-delivered m.jsonl, regel 2");
        assertThat(report.getJsonArray("problems").getValuesAs(JsonObject.class))
                .allSatisfy(problem -> assertThat(problem.getString("remedy")).isNotBlank());
    }

    @Test
    void shouldTakeListsAndEvents_andCountEachKind() {
        String lines = """
                {"text": "Het feest in Zandkerke begon vroeg. Er kwamen drieduizend gasten.", "externalId": "z-1", "language": "nl"}
                {"type": "event", "externalId": "feest", "titles": {"nl": "Feest in Zandkerke"}, "eventType": "ceremony",\
                 "date": "2022-06", "status": "confirmed", "places": [{"authority": "zandkerke"}],\
                 "evidence": [{"article": {"source": "Bode van Zandkerke", "externalId": "z-1"}, "quote": "begon vroeg"}]}
                {"type": "event", "externalId": "feest-2", "titles": {"nl": "Nog een feest"}, "eventType": "feestje"}
                {"type": "place", "externalId": "zee", "names": [{"text": "Zee", "kind": "gewoon"}]}
                """;
        String table = "type;externalId;name:nl;country\r\nplace;zandkerke;Zandkerke;NL\r\nplace;overzand;Overzand;XX\r\n";

        JsonObject list = api.deliver("?source=Bode+van+Zandkerke", table.getBytes(StandardCharsets.UTF_8), "text/csv");
        JsonObject report = api.deliver("?source=Bode+van+Zandkerke&fileName=feest.jsonl",
                lines.getBytes(StandardCharsets.UTF_8), "application/x-ndjson");

        assertThat(list.getJsonObject("kinds").getJsonObject("authorities").getInt("created")).isEqualTo(1);
        assertThat(list.getJsonArray("problems").getJsonObject(0).getString("field")).isEqualTo("country");
        assertThat(report.getJsonObject("kinds").getJsonObject("articles").getInt("created")).isEqualTo(1);
        assertThat(report.getJsonObject("kinds").getJsonObject("events").getInt("created")).isEqualTo(1);
        assertThat(report.getJsonArray("problems").getValuesAs(JsonObject.class))
                .extracting(problem -> problem.getString("code") + " " + problem.getString("place"))
                .containsExactly("unknown-event-type feest.jsonl, regel 3",
                        "unknown-name-kind feest.jsonl, regel 4, veld names[0].kind");
        assertThat(report.getString("summary")).startsWith("Klaar: 1 artikel, 1 gebeurtenis gemaakt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "krn_wrong"})
    void shouldRefuseDeliveries_withoutAValidKey(String key) {
        HttpResponse<String> response = api.withKey(key).post("/api/v1/imports", BodyPublishers.ofString(TEXT));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).hasValueSatisfying(
                challenge -> assertThat(challenge).startsWith("Bearer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?source=%00", "?fileName=a%00b", "?language=!!", "?colour=red",
            "?source=a&source=b"})
    void shouldRefuseParameters_itCannotUse(String parameters) {
        assertThat(api.post("/api/v1/imports" + parameters, BodyPublishers.ofString(TEXT)).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"source file, not-a-part, ‘source’", "manifest file manifest, second-manifest, ‘manifest’",
            "manifest, no-file, ‘file’", "FILE file, not-a-part, ‘FILE’"})
    void shouldRefuseParts_itCannotUse(String names, String code, String place) {
        Multipart body = new Multipart();
        for (String name : names.split(" ")) {
            body.part(name, "a.txt", "text/plain", "ANP".getBytes(StandardCharsets.UTF_8));
        }

        HttpResponse<String> response = api.post("/api/v1/imports", BodyPublishers.ofByteArray(body.toBytes()),
                "Content-Type", Multipart.CONTENT_TYPE);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Api.json(response).getString("type")).isEqualTo("/problems/invalid-request");
        assertThat(Api.json(response).getJsonArray("errors").getValuesAs(JsonObject.class)).singleElement()
                .satisfies(error -> {
                    assertThat(error.getString("code")).isEqualTo(code);
                    assertThat(error.getString("place")).contains(place);
                    assertThat(error.getString("remedy")).isNotBlank();
                });
    }

    @Test
    void shouldSayWhere_whenANameHasAControlCharacter() {
        HttpResponse<String> response = api.post("/api/v1/imports?source=a%00b", BodyPublishers.ofString(TEXT));

        JsonObject error = Api.json(response).getJsonArray("errors").getJsonObject(0);
        assertThat(error.getString("code")).isEqualTo("control-character");
        assertThat(error.getString("place")).contains("‘source’");
        assertThat(error.getString("remedy")).isNotBlank();
    }

    @Test
    void shouldSayWhereTheReportIs_withoutNamingTheSite() {
        HttpResponse<String> response = api.post("/api/v1/imports?source=Tweemaal", BodyPublishers.ofString(TEXT));

        assertThat(response.headers().firstValue("Location"))
                .hasValue("/api/v1/imports/" + Api.json(response).getString("id"));
    }

    private JsonObject deliver(String parameters, String text) {
        return api.deliver(parameters, text.getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8");
    }
}
