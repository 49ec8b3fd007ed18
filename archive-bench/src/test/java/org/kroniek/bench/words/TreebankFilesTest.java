package org.kroniek.bench.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kroniek.bench.BenchException;

class TreebankFilesTest {

    @TempDir
    Path directory;

    @Test
    void shouldReadTablesAndSentences() throws IOException {
        Files.writeString(directory.resolve("a.compounds.tsv"), "word\tparts\tpos\nsluisdeuren\tsluis+deur\tNOUN\n");
        Files.writeString(directory.resolve("a.lemmas.tsv"), "form\tlemma\nging\tgaan\nhuis\thuis\n\n");
        sentences("{\"tokens\": [[\"Basisniveaus\", \"basis_niveau\", \"NOUN\"], [\".\", \".\", \"PUNCT\"]]}\n");

        Treebank treebank = TreebankFiles.read(directory);

        assertThat(treebank.compounds()).containsExactly(new WordPair("sluis", "sluisdeuren"),
                new WordPair("deur", "sluisdeuren"));
        assertThat(treebank.inflected()).containsExactly(new WordPair("gaan", "ging"));
        assertThat(treebank.forms()).containsExactly("sluisdeuren", "ging", "huis", "Basisniveaus");
        assertThat(treebank.isRelated("niveau", "basisniveaus")).isTrue();
        assertThat(treebank.isRelated("basisniveau", "basisniveaus")).isTrue();
        assertThat(treebank.isRelated("deur", "ging")).isFalse();
    }

    @Test
    void shouldSayWhichFileIsWrong() throws IOException {
        Files.writeString(directory.resolve("a.lemmas.tsv"), "form\tlemma\nging gaan\n");

        assertThatExceptionOfType(BenchException.class).isThrownBy(() -> TreebankFiles.read(directory))
                .withMessageContaining("a.lemmas.tsv");
        assertThatExceptionOfType(BenchException.class)
                .isThrownBy(() -> TreebankFiles.read(directory.resolve("nowhere"))).withMessageContaining("nowhere");
    }

    private void sentences(String lines) throws IOException {
        try (OutputStream out = new GZIPOutputStream(
                Files.newOutputStream(directory.resolve("a.sentences.jsonl.gz")))) {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
        }
    }
}
