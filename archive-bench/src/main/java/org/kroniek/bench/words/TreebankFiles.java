package org.kroniek.bench.words;

import jakarta.json.JsonArray;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kroniek.bench.BenchException;
import org.kroniek.bench.corpus.JsonLines;

/**
 * Reads a directory of tables: {@code *.compounds.tsv} with word and parts ({@code land+bouw}), {@code *.lemmas.tsv} with form and
 * lemma, each with a line of headings and perhaps further columns, and {@code *.sentences.jsonl.gz} with tokens as
 * {@code [form, lemma, class]}, where {@code _} joins the parts of a lemma.
 */
final class TreebankFiles {

    private final Treebank.Builder treebank = new Treebank.Builder();

    private TreebankFiles() {}

    static Treebank read(Path directory) {
        TreebankFiles files = new TreebankFiles();
        files.rows(directory, "*.compounds.tsv", row -> files.treebank.compound(row.get(0), parts(row.get(1), "\\+")));
        files.rows(directory, "*.lemmas.tsv", row -> files.treebank.lemma(row.get(0), row.get(1)));
        each(directory, "*.sentences.jsonl.gz", file -> new JsonLines(file).forEach(
                sentence -> sentence.getJsonArray("tokens").getValuesAs(JsonArray.class).forEach(files::token)));
        return files.treebank.build();
    }

    private void token(JsonArray token) {
        String form = token.getString(0);
        List<String> parts = parts(token.getString(1), "_");
        if (form.codePoints().anyMatch(Character::isLetter) && !parts.isEmpty()) {
            treebank.relate(form, Stream.concat(parts.stream(), Stream.of(String.join("", parts))).toList());
        }
    }

    private static List<String> parts(String text, String joint) {
        return Stream.of(text.split(joint)).filter(part -> !part.isEmpty()).toList();
    }

    private void rows(Path directory, String names, Consumer<List<String>> reader) {
        each(directory, names, file -> lines(file).stream().skip(1).filter(line -> !line.isBlank())
                .map(line -> List.of(line.split("\t"))).forEach(row -> {
                    if (row.size() < 2) {
                        throw new BenchException(file + " has a line without tab: " + row);
                    }
                    reader.accept(row);
                }));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new BenchException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static void each(Path directory, String names, Consumer<Path> reader) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, names)) {
            files.forEach(reader);
        } catch (IOException e) {
            throw new BenchException("Cannot read " + directory + ": " + e.getMessage(), e);
        }
    }
}
