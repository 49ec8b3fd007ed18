package org.kroniek.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.core.access.Role;
import org.kroniek.web.testing.DeskAccounts;
import org.kroniek.web.testing.DeskVisitor;
import org.kroniek.web.testing.RunningArchive;

/** Correcting an article, and deciding who may read it, without script. */
class ArticleEditHttpIT {

    private static final RunningArchive ARCHIVE = RunningArchive.get();
    private static final DeskVisitor EDITOR = new DeskAccounts(ARCHIVE).atWork(Role.EDITOR);
    private static final Pattern TEXT = Pattern.compile("(?s)<textarea[^>]*>\\n(.*?)</textarea>");

    private static String deliver(String externalId, String text) {
        return ARCHIVE.api().deliver("?source=Verbeterd&language=nl&externalId=" + externalId,
                text.getBytes(StandardCharsets.UTF_8), "text/plain").getJsonArray("articles").getString(0);
    }

    private static String address(String id) {
        return "/desk/articles/" + id.replaceFirst(".*/", "");
    }

    private static HttpResponse<String> correct(String address, int revision, String text, String... more) {
        String[] fields = {"revision", String.valueOf(revision), "headline", "Een brug", "text", text, "date",
                "2021-04",
                "language", "nl", "rights", "open"};
        String[] all = Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return EDITOR.post(address, all);
    }

    @Test
    void shouldMakeANewVersion_thatIsReadAndFound() {
        String address = address(
                deliver("een", "date 2021-04 Een brug\n\nDe burg is dicht.\n\nTussenkop hier\n\nMeer tekst."));
        Matcher shown = TEXT.matcher(EDITOR.get(address).body());
        assertThat(shown.find()).isTrue();
        assertThat(shown.group(1)).contains("De burg is dicht.", "# Tussenkop hier");

        HttpResponse<String> done = correct(address, 1, "De kwaakelbrug is dicht.\r\n\r\n> Jammer\r\n\r\n# Tussenkop",
                "reason", "zetfout");

        assertThat(done.headers().firstValue("Location")).hasValue(address + "?done=corrected");
        String page = ARCHIVE.anonymous().get(address.substring("/desk".length())).body();
        assertThat(page).contains("De kwaakelbrug is dicht.", "<blockquote><p>Jammer", "Tussenkop</h2>")
                .doesNotContain("/desk/articles");
        assertThat(EDITOR.get(address.substring("/desk".length())).body()).contains(address);
        assertThat(ARCHIVE.anonymous().get(address.substring("/desk".length()) + "/history").body())
                .contains("zetfout");
        Awaitility.await().atMost(Duration.ofMinutes(1))
                .until(() -> ARCHIVE.anonymous().found("kwaakelbrug") == 1);
    }

    @Test
    void shouldShowWhatChanges_andStoreNothing() {
        String address = address(deliver("twee", "date 2021-04 Een brug\n\nDe brug is dicht."));

        HttpResponse<String> preview = correct(address, 1, "De brug is open.", "preview", "yes");

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("<del>dicht.</del>", "<ins>open.</ins>", "De brug is open.</textarea>");
        assertThat(EDITOR.get(address).body()).contains("De brug is dicht.</textarea>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"date | 2021-13-45", "language | nederlands!", "url | javascript:alert(1)",
            "rights | mag alles", "text | ''"})
    void shouldSayBesideTheFieldWhatIsWrong(String field, String value) {
        String address = address(deliver("drie", "date 2021-04 Een brug\n\nDe brug is weer dicht."));

        HttpResponse<String> refused = EDITOR.post(address, "revision", "1", "reason", "proef", "headline",
                "Onthoud deze kop", "text", field.equals("text") ? value : "De tekst.",
                field.equals("text") ? "x" : field,
                value);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("id=\"" + field + "-problem\"", "value=\"Onthoud deze kop\"");
    }

    @Test
    void shouldAskForAReason() {
        String address = address(deliver("vier", "date 2021-04 Een brug\n\nDe brug is nog dicht."));

        HttpResponse<String> refused = correct(address, 1, "De brug is open.", "reason", "  ");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("id=\"reason-problem\"", "De brug is open.</textarea>");
    }

    @Test
    void shouldRefuseALostUpdate_andShowBoth() {
        String address = address(deliver("vijf", "date 2021-04 Een brug\n\nDe brug is half dicht."));
        correct(address, 1, "De brug is half open.", "reason", "eerst");

        HttpResponse<String> late = correct(address, 1, "De brug is half gesloten.", "reason", "te laat");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("has corrected this article in the meantime", "<del>open.</del>",
                "<ins>gesloten.</ins>", "De brug is half gesloten.</textarea>", "name=\"revision\" value=\"2\"");
        assertThat(correct(address, 2, "De brug is half gesloten.", "reason", "nu wel").statusCode()).isEqualTo(303);
    }

    @Test
    void shouldWithdrawAndReinstate() {
        String address = address(deliver("zes", "date 2021-04 Een brug\n\nDe brug is er niet meer."));
        String article = address.substring("/desk".length());

        EDITOR.post(address + "/access", "access", "WITHDRAWN", "access-reason", "op verzoek", "number", "0");
        assertThat(ARCHIVE.anonymous().get(article).statusCode()).isEqualTo(410);
        assertThat(EDITOR.get(address).body()).contains("withdrawn: the address says why.");
        HttpResponse<String> late = EDITOR.post(address + "/access", "access", "OPEN", "access-reason", "toch",
                "number", "0");
        assertThat(late.statusCode()).isEqualTo(400);
        assertThat(late.body()).contains("has decided about this in the meantime", "value=\"toch\"");
        EDITOR.post(address + "/access", "access", "OPEN", "access-reason", "toch", "number", "1");

        assertThat(ARCHIVE.anonymous().get(article).statusCode()).isEqualTo(200);
    }

    @Test
    void shouldAskForTheEndOfAnEmbargo() {
        String address = address(deliver("zeven", "date 2021-04 Een brug\n\nDe brug komt er."));

        HttpResponse<String> refused = EDITOR.post(address + "/access", "access", "EMBARGOED", "access-reason", "pers",
                "number", "0");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("id=\"until-problem\"", "value=\"pers\"");
        assertThat(EDITOR.post(address + "/access", "access", "EMBARGOED", "until", "2199-01-01T12:00",
                "access-reason", "pers", "number", "0").statusCode()).isEqualTo(303);
        assertThat(ARCHIVE.anonymous().get(address.substring("/desk".length())).statusCode()).isEqualTo(404);
    }
}
