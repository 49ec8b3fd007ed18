package org.kroniek.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.kroniek.core.access.Role;
import org.kroniek.web.testing.DeskAccounts;
import org.kroniek.web.testing.DeskVisitor;
import org.kroniek.web.testing.RunningArchive;

/** The review queue as an editor without script uses it. */
class ReviewHttpIT {

    private static final RunningArchive ARCHIVE = RunningArchive.get();
    private static final DeskVisitor EDITOR = new DeskAccounts(ARCHIVE).atWork(Role.EDITOR);
    private static final Pattern UNDO = Pattern.compile("name=\"undo\" value=\"([^\"]+)\"");

    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");

    /** What one item of a page offers. */
    private record Item(String html, String after) {

        static Item of(String page, String heading) {
            Matcher parts = Pattern.compile("(?s)<fieldset.*?</fieldset>|name=\"after\" value=\"([^\"]*)\"")
                    .matcher(page);
            List<Item> items = new ArrayList<>();
            String after = "";
            while (parts.find()) {
                after = parts.group(1) == null ? after : parts.group(1);
                items.add(new Item(parts.group(), after));
            }
            return items.stream().filter(item -> item.html.contains(heading)).findFirst()
                    .orElseThrow(() -> new AssertionError("No item about " + heading + " in " + page));
        }

        String first(String pattern) {
            Matcher matcher = Pattern.compile(pattern).matcher(html);
            assertThat(matcher.find()).as(pattern + " in " + html).isTrue();
            return matcher.group(1);
        }

        String id() {
            return first("name=\"decision:([^\"]+)\"");
        }
    }

    /** The whole queue of a kind, page after page. */
    private static String page(String kind) {
        StringBuilder all = new StringBuilder();
        String address = "/desk/review?kind=" + kind;
        while (!address.isEmpty()) {
            HttpResponse<String> page = EDITOR.get(address);
            assertThat(page.statusCode()).isEqualTo(200);
            all.append(page.body());
            Matcher next = NEXT.matcher(page.body());
            address = next.find() ? next.group(1).replace("&amp;", "&") : "";
        }
        return all.toString();
    }

    private static HttpResponse<String> followed(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
        return EDITOR.get(response.headers().firstValue("Location").orElseThrow());
    }

    private static void deliver(String externalId, String text) {
        ARCHIVE.api().deliver("?source=Werkvoorraad&language=nl&externalId=" + externalId,
                text.getBytes(StandardCharsets.UTF_8), "text/plain");
    }

    @Test
    void shouldMakeAnEventOfASuggestion_andTakeItBack() {
        deliver("storming",
                "date 2021-03-04 Betogers bestormden donderdag het stadhuis van Taraz. Niemand raakte gewond.");
        Item item = Item.of(page("event"), "het stadhuis van Taraz");

        HttpResponse<String> done = followed(EDITOR.post("/desk/review", "kind", "event", "reason", "gelezen",
                "decision:" + item.id(), "CONFIRMED", "input:" + item.id(), "Bestorming van Taraz", "tick:" + item.id(),
                item.first("name=\"tick:[^\"]+\" value=\"(\\d+)\"")));

        assertThat(done.body()).contains("One decision applied");
        assertThat(page("event")).doesNotContain("het stadhuis van Taraz");
        Matcher undo = UNDO.matcher(done.body());
        assertThat(undo.find()).isTrue();
        HttpResponse<String> undone = followed(
                EDITOR.post("/desk/review/undo", "kind", "event", "undo", undo.group(1)));
        assertThat(undone.body()).contains("One decision undone");
        assertThat(page("event")).contains("het stadhuis van Taraz");
    }

    @Test
    void shouldSayWhyNot_andKeepWhatWasTyped() {
        deliver("twee", "date 2021-05-04 Betogers bestormden dinsdag het stadhuis van Oral. De burgemeester vluchtte.");
        Item item = Item.of(page("event"), "het stadhuis van Oral");

        HttpResponse<String> refused = EDITOR.post("/desk/review", "kind", "event", "after",
                item.after(), "reason", "onthoud dit", "decision:" + item.id(), "DRAFT", "input:" + item.id(),
                "Bestorming van Oral");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Leave at least one sentence ticked", "value=\"onthoud dit\"",
                "value=\"Bestorming van Oral\"");
    }

    @Test
    void shouldSettleWhoIsMeant_andTakeItBack() {
        Item item = Item.of(page("mention"), "class=\"choice\"");
        String heading = item.first("</span> ([^<]+)</legend>");

        HttpResponse<String> done = followed(EDITOR.post("/desk/review", "kind", "mention", "decision:" + item.id(),
                item.first("type=\"radio\" name=\"[^\"]+\" value=\"([0-9a-f-]{36})\"")));

        assertThat(done.body()).contains("One decision applied").doesNotContain("decision:" + item.id());
        Matcher undo = UNDO.matcher(done.body());
        assertThat(undo.find()).isTrue();
        followed(EDITOR.post("/desk/review/undo", "kind", "mention", "undo", undo.group(1)));
        assertThat(page("mention")).contains(heading);
    }

    @Test
    void shouldAskForAnAddress_whereSomebodyElseIsMeant() {
        Item item = Item.of(page("mention"), "class=\"choice\"");

        HttpResponse<String> refused = EDITOR.post("/desk/review", "kind", "mention", "decision:" + item.id(), "other",
                "input:" + item.id(), "Jan");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Give the address of the page", "value=\"Jan\"");
    }

    @Test
    void shouldMakeARecordOfANameThatRecurs_orDismissIt() {
        deliver("naam1", "De heer Ysbrand Kwakkelsteyn opende maandag de brug. De burgemeester sprak.");
        deliver("naam2", "Gisteren zei Ysbrand Kwakkelsteyn dat hij tevreden was. Het regende.");
        Item item = Item.of(page("name"), "Ysbrand Kwakkelsteyn");

        HttpResponse<String> dismissed = followed(
                EDITOR.post("/desk/review", "kind", "name", "decision:" + item.id(), "dismiss"));
        assertThat(dismissed.body()).doesNotContain("decision:" + item.id());
        Matcher undo = UNDO.matcher(dismissed.body());
        assertThat(undo.find()).isTrue();
        followed(EDITOR.post("/desk/review/undo", "undo", undo.group(1)));
        followed(EDITOR.post("/desk/review", "kind", "name", "decision:" + item.id(), "PERSON", "input:" + item.id(),
                "Ysbrand Kwakkelsteyn", "reason", "komt vaker voor"));

        Awaitility.await().atMost(Duration.ofMinutes(1)).until(
                () -> ARCHIVE.anonymous().get("/api/v1/authorities?q=Kwakkelsteyn").body().contains("Kwakkelsteyn"));
        assertThat(page("name")).doesNotContain("decision:" + item.id());
    }

    @Test
    void shouldSwitchARuleOffAndOn() {
        deliver("regel", "date 2021-06-04 Betogers bestormden vrijdag het stadhuis van Semey. Het bleef rustig.");
        assertThat(page("event")).contains("het stadhuis van Semey");

        EDITOR.post("/desk/review/rules", "silence", "nl-bestormd", "reason", "te vaak mis");

        assertThat(page("event")).doesNotContain("het stadhuis van Semey");
        assertThat(EDITOR.get("/desk/review/rules").body()).contains("te vaak mis");
        EDITOR.post("/desk/review/rules", "hear", "nl-bestormd");
        assertThat(page("event")).contains("het stadhuis van Semey");
    }
}
