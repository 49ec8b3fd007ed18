package org.kroniek.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kroniek.bench.BenchException;

class JsonLinesCorpusTest {

    @TempDir
    private Path directory;

    @Test
    void readsTheArchivesOwnFields() throws IOException {
        Document document = only(
                """
                {"source":"De Krant","externalId":"7","title":"Kop","text":"Één.\\n\\nTwee.","date":"2022-01",\
                "language":"nl-BE","byline":"Van ons","section":"stad","url":"https://example.org/7","rights":"open"}""");

        assertThat(document).isEqualTo(new Document("Één.\n\nTwee.", Optional.of("Kop"), Optional.of("De Krant"),
                Optional.of("2022-01"), Optional.of("nl-BE"), Optional.of("Van ons"), Optional.of("stad"),
                Optional.of("https://example.org/7"), Optional.of("7")));
    }

    @Test
    void readsOtherNamesOfTheSameFields() throws IOException {
        Document document = only("""
                {"id":3,"headline":"Head","body":"Words.","lang":"en","newspaper":"The Paper","author":"A. Writer",\
                "published":"2019-01-04T10:20:00Z","category":"sport","entities":[{"text":"x"}]}""");

        assertThat(document).isEqualTo(new Document("Words.", Optional.of("Head"), Optional.of("The Paper"),
                Optional.of("2019-01-04"), Optional.of("en"), Optional.of("A. Writer"), Optional.of("sport"),
                Optional.empty(), Optional.of("3")));
    }

    @Test
    void leavesOutWhatTheArchiveWouldRefuse() throws IOException {
        Document document = only("{\"text\":\"Words.\",\"date\":\"last week\",\"lang\":\"English!\",\"title\":\"  \"}");

        assertThat(document).isEqualTo(new Document("Words.", Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void passesOverLinesWithoutText() throws IOException {
        assertThat(read(plain("{\"title\":\"only\"}\n\n{\"text\":\" \"}\n{\"text\":\"yes\"}"))).hasSize(1);
    }

    @Test
    void readsCompressedFiles_whateverTheirName() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write("{\"text\":\"één\"}\n{\"text\":\"twee\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        Path file = Files.write(directory.resolve("packed.data"), bytes.toByteArray());

        assertThat(read(file)).extracting(Document::text).containsExactly("één", "twee");
    }

    @Test
    void namesTheLine_thatIsNoJson() throws IOException {
        Path file = plain("{\"text\":\"fine\"}\n[1]\n");

        assertThatExceptionOfType(BenchException.class).isThrownBy(() -> read(file)).withMessageContaining("line 2");
    }

    @Test
    void canBeRepeated() throws IOException {
        Corpus corpus = new RepeatedCorpus(new JsonLinesCorpus(plain("{\"text\":\"a\"}\n{\"text\":\"b\"}")), 2);
        List<String> texts = new ArrayList<>();
        corpus.forEach(document -> texts.add(document.text()));

        assertThat(texts).containsExactly("a", "b", "a", "b");
        assertThat(corpus.name()).isEqualTo("plain.jsonl × 2");
    }

    private Document only(String line) throws IOException {
        List<Document> documents = read(plain(line));
        assertThat(documents).hasSize(1);
        return documents.getFirst();
    }

    private Path plain(String lines) throws IOException {
        return Files.writeString(directory.resolve("plain.jsonl"), lines);
    }

    private static List<Document> read(Path file) {
        List<Document> documents = new ArrayList<>();
        new JsonLinesCorpus(file).forEach(documents::add);
        return documents;
    }
}
