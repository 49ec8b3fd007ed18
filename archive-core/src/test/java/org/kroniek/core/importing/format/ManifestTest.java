package org.kroniek.core.importing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kroniek.core.importing.ManifestEntry;

class ManifestTest {

    private static final int LIMIT = 1_000;

    private final RecordingSink sink = new RecordingSink();

    private Manifest read(String... lines) throws IOException {
        return Manifest.read(new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)), LIMIT,
                sink);
    }

    @Test
    void shouldKnowAllThatALineSays() throws IOException {
        Manifest manifest = read("""
                {"file": "nl/a.txt", "source": "S", "externalId": 7, "title": "T", "date": "2022", "language": "nl", \
                "byline": "B", "section": "X", "url": "https://s.example", "rights": "open"}""");

        assertThat(manifest.of("nl/a.txt")).contains(new ManifestEntry("nl/a.txt", Optional.of("S"), Optional.of("7"),
                Optional.of("T"), Optional.of("2022"), Optional.of("nl"), Optional.of("B"), Optional.of("X"),
                Optional.of("https://s.example"), Optional.of("open")));
        assertThat(manifest.of("a.txt")).isEmpty();
        assertThat(sink.problems()).isEmpty();
    }

    @Test
    void shouldKeepTheFirstLine_whenAFileIsListedTwice() throws IOException {
        Manifest manifest = read("{\"file\": \"a\", \"title\": \"een\"}", "", "{\"file\": \"a\", \"title\": \"twee\"}");

        assertThat(manifest.of("a").orElseThrow().title()).contains("een");
        assertThat(sink.problems()).containsExactly("LISTED_TWICE@3 a");
    }

    @Test
    void shouldNameTheFilesThatDidNotCome_withTheirLines() throws IOException {
        read("{\"file\": \"a\"}", "{\"file\": \"b\"}", "{\"file\": \"c\"}").refuseMissing(Set.of("b"), sink);

        assertThat(sink.problems()).containsExactly("FILE_NOT_DELIVERED@1 a", "FILE_NOT_DELIVERED@3 c");
    }

    @Test
    void shouldGoOn_whenALineIsDamaged() throws IOException {
        Manifest manifest = read("geen JSON", "{\"title\": \"geen bestand\"}", "{\"file\": [\"a\"]}",
                "{\"file\": \"" + "x".repeat(LIMIT) + "\"}", "{\"file\": \"a\", \"titel\": \"verschreven\"}");

        assertThat(sink.problems()).containsExactly("NOT_JSON@1 geen JSON", "WRONG_TYPE@2 file", "WRONG_TYPE@3 file",
                "TOO_LARGE@4 > " + LIMIT, "UNKNOWN_FIELD@5 titel");
        assertThat(manifest.of("a")).isPresent();
    }

    @Test
    void shouldSayNothing_whenThereIsNone() {
        Manifest.none().refuseMissing(Set.of(), sink);

        assertThat(Manifest.none().of("a")).isEmpty();
        assertThat(sink.problems()).isEmpty();
    }
}
