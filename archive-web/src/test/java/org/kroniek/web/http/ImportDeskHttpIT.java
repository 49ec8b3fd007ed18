package org.kroniek.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kroniek.core.access.Role;
import org.kroniek.web.testing.DeskAccounts;
import org.kroniek.web.testing.DeskVisitor;
import org.kroniek.web.testing.RunningArchive;

/** An editor imports with a browser that has no script. */
class ImportDeskHttpIT {

    private static DeskVisitor editor;

    @BeforeAll
    static void enter() {
        editor = new DeskAccounts(RunningArchive.get()).atWork(Role.EDITOR);
    }

    private static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError("Bytes in memory can be written", e);
        }
        return bytes.toByteArray();
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String awaitText(String path, String text) {
        await().until(() -> editor.get(path).body().contains(text));
        return editor.get(path).body();
    }

    @Test
    void shouldLook_thenStore_thenUndo() {
        byte[] archive = zip(new TreeMap<>(Map.of(
                "a.jsonl", "{\"text\": \"De zeldzame kwartelkoning riep.\"}\n{\"text\": \"x\", \"date\": \"2022-13\"}",
                "b.txt", " date 2022-01-06 De kwartelkoning riep nog eens.", "../c.txt", "Kwaad.")));

        String address = location(editor.upload("/desk/imports", "vogels.zip", archive, "source", "Vogelblad"));

        String look = editor.get(address).body();
        assertThat(look).contains("begins with a JSON object", "begins with a date line", "De zeldzame kwartelkoning",
                "Vogelblad", "../c.txt", "2022-13");
        assertThat(editor.get("/search?q=kwartelkoning").body()).doesNotContain("Vogelblad");

        assertThat(location(editor.post(address + "/start", "source", "Vogelblad"))).isEqualTo(address);
        String done = awaitText(address, "Done: 2 articles created");
        assertThat(done).contains("2 problems", "Undoing takes 2 documents");
        await().until(() -> editor.get("/search?q=kwartelkoning").body().contains("Vogelblad"));

        assertThat(location(editor.post(address + "/undo"))).isEqualTo(address);
        assertThat(awaitText(address, "Undone.")).contains("2 of 2 documents have been taken back");
        await().until(() -> !editor.get("/search?q=kwartelkoning").body().contains("Vogelblad"));
        assertThat(editor.post(address + "/undo").statusCode()).isEqualTo(409);
        assertThat(editor.get("/desk/imports").body()).contains("vogels.zip", "undone");
    }

    @Test
    void shouldKeepWhatWasTyped_whenSomethingIsWrong() {
        HttpResponse<String> answer = editor.upload("/desk/imports", "a.txt", "Een bericht.".getBytes(
                StandardCharsets.UTF_8), "source", "Het Blad", "language", "dit is geen taal", "text",
                "Een geplakte tekst");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("value=\"Het Blad\"", "value=\"dit is geen taal\"", "Een geplakte tekst",
                "This is no language tag");
    }

    @Test
    void shouldTakeNothing_fromAFormThatIsNotOurs() {
        DeskVisitor stranger = new DeskVisitor(RunningArchive.get().url());

        assertThat(stranger.upload("/desk/imports", "a.txt", new byte[]{'a'}).statusCode()).isEqualTo(401);
        assertThat(editor.upload("/desk/imports", "", new byte[0]).statusCode()).isEqualTo(400);
    }

    @Test
    void shouldForgetWhatIsDiscarded() {
        String address = location(editor.upload("/desk/imports", "a.txt",
                "Een bericht dat niemand wil.".getBytes(StandardCharsets.UTF_8)));

        assertThat(location(editor.post(address + "/discard"))).isEqualTo("/desk/imports");

        assertThat(editor.get(address).statusCode()).isEqualTo(404);
    }
}
