package org.kroniek.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kroniek.bench.BenchException;

class DeliveryTest {

    @TempDir
    private Path directory;

    @Test
    void isTheCorpusAgain_underOtherSources() {
        Delivery delivery = Delivery.write(new GeneratedCorpus(20), "(2)", Integer.MAX_VALUE, file());

        List<Document> written = documents(new JsonLinesCorpus(delivery.file()));
        List<Document> generated = documents(new GeneratedCorpus(20));
        assertThat(written).extracting(Document::text).isEqualTo(generated.stream().map(Document::text).toList());
        assertThat(written).extracting(document -> document.source().orElseThrow())
                .isEqualTo(generated.stream().map(document -> document.source().orElseThrow() + " (2)").toList());
    }

    @Test
    void givesEachDocumentAnIdOfItsOwn() throws IOException {
        Delivery delivery = Delivery.write(new RepeatedCorpus(new GeneratedCorpus(3), 2), "(1)", Integer.MAX_VALUE,
                file());

        assertThat(Files.readAllLines(delivery.file())).hasSize(6)
                .extracting(line -> line.replaceFirst(".*\"externalId\":\"([^\"]+)\".*", "$1"))
                .containsExactly("bench-1", "bench-2", "bench-3", "bench-4", "bench-5", "bench-6");
    }

    @Test
    void keepsSourcesAndIds_ofACorpusImportedOnce() throws IOException {
        Path corpus = Files.writeString(directory.resolve("corpus.jsonl"), """
                {"id":"a 1","source":"De Krant","text":"x"}
                {"text":"y"}
                """);

        Delivery delivery = Delivery.ofOwnIds(new JsonLinesCorpus(corpus), file());

        assertThat(Files.readAllLines(delivery.file())).containsExactly(
                "{\"source\":\"De Krant\",\"externalId\":\"a 1\",\"text\":\"x\"}",
                "{\"source\":\"Bench\",\"externalId\":\"bench-2\",\"text\":\"y\"}");
    }

    @Test
    void measuresItself() throws IOException {
        Path corpus = Files.writeString(directory.resolve("corpus.jsonl"),
                "{\"text\":\"éé\"}\n{\"text\":\"a\"}\n{\"text\":\"abcdefgh\"}\n");

        Delivery delivery = Delivery.write(new JsonLinesCorpus(corpus), "(1)", Integer.MAX_VALUE, file());

        assertThat(delivery.documents()).isEqualTo(3);
        assertThat(delivery.medianBytes()).isEqualTo(4);
        assertThat(delivery.bytes()).isEqualTo(Files.size(delivery.file()));
    }

    @Test
    void endsAtTheLimit() {
        assertThat(Delivery.write(new GeneratedCorpus(20), "(0)", 5, file()).documents()).isEqualTo(5);
    }

    @Test
    void refusesACorpusWithoutDocuments() throws IOException {
        Path empty = Files.writeString(directory.resolve("empty.jsonl"), "");

        assertThatExceptionOfType(BenchException.class)
                .isThrownBy(() -> Delivery.write(new JsonLinesCorpus(empty), "(1)", 5, file()))
                .withMessageContaining("empty.jsonl");
    }

    private Path file() {
        return directory.resolve("delivery.jsonl");
    }

    private static List<Document> documents(Corpus corpus) {
        List<Document> documents = new ArrayList<>();
        corpus.forEach(documents::add);
        return documents;
    }
}
