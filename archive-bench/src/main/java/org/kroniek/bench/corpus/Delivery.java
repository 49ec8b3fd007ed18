package org.kroniek.bench.corpus;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kroniek.bench.BenchException;
import org.kroniek.bench.measure.Samples;

/**
 * A file of JSON Lines as the archive takes them.
 *
 * @param medianBytes of the text of an article
 */
public record Delivery(Path file, int documents, long bytes, long medianBytes) {

    /** Of documents that do not say where they come from. */
    private static final String SOURCE = "Bench";

    /** Begins the line of a document by saying which one it is. */
    @FunctionalInterface
    private interface Naming {
        JsonObjectBuilder identified(Document document, int number);
    }

    /**
     * Writes a delivery.
     *
     * @param edition makes publications, and with them all articles, others than those of any other edition
     * @param most number of documents after which the rest is left out
     */
    public static Delivery write(Corpus corpus, String edition, int most, Path file) {
        return write(corpus, most, file, (document, number) -> identified(document, edition, number));
    }

    /** The same of a corpus that is imported once: its documents keep their sources, and their ids if they have any. */
    public static Delivery ofOwnIds(Corpus corpus, Path file) {
        return write(corpus, Integer.MAX_VALUE, file,
                (document, number) -> JsonProvider.provider().createObjectBuilder()
                        .add("source", document.source().orElse(SOURCE))
                        .add("externalId", document.id().orElse("bench-" + number)));
    }

    private static Delivery write(Corpus corpus, int most, Path file, Naming naming) {
        Samples sizes = new Samples();
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            corpus.forEach(document -> {
                if (sizes.size() < most) {
                    sizes.add(document.text().getBytes(StandardCharsets.UTF_8).length);
                    append(lines, line(document, naming.identified(document, sizes.size())));
                }
            });
        } catch (IOException | UncheckedIOException e) {
            throw new BenchException("Cannot write " + file + ": " + e.getMessage(), e);
        }
        if (sizes.size() == 0) {
            throw new BenchException("There is no document with a text in " + corpus.name());
        }
        return new Delivery(file, sizes.size(), length(file), sizes.median());
    }

    /** The documents' own ids are not used: a corpus that is gone through twice has them twice. */
    private static JsonObjectBuilder identified(Document document, String edition, int number) {
        return JsonProvider.provider().createObjectBuilder()
                .add("source", document.source().orElse(SOURCE) + " " + edition)
                .add("externalId", "bench-" + number);
    }

    private static String line(Document document, JsonObjectBuilder line) {
        line.add("text", document.text());
        add(line, "title", document.title());
        add(line, "date", document.date());
        add(line, "language", document.language());
        add(line, "byline", document.byline());
        add(line, "section", document.section());
        add(line, "url", document.url());
        return line.build().toString();
    }

    private static void add(JsonObjectBuilder line, String field, Optional<String> value) {
        value.ifPresent(text -> line.add(field, text));
    }

    private static void append(BufferedWriter lines, String line) {
        try {
            lines.append(line).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new BenchException("Cannot read " + file, e);
        }
    }
}
