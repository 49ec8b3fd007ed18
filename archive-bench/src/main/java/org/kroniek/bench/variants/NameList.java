package org.kroniek.bench.variants;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.kroniek.bench.BenchException;
import org.kroniek.bench.corpus.JsonLines;

/**
 * A delivery of authorities, made of a file of JSON Lines: one record a line, with a name under each language tag, and
 * {@code kind} telling roughly what it is.
 *
 * @param variants names, each language counted
 */
public record NameList(Path file, int records, int variants) {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    /**
     * Writes the delivery.
     *
     * @param names the file to be read, gzip or not
     */
    public static NameList write(Path names, Path file) {
        int[] counts = new int[2];
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            new JsonLines(names).forEach(record -> {
                JsonArrayBuilder variants = variants(record);
                int before = counts[1];
                counts[1] += count(record);
                if (counts[1] > before) {
                    append(lines, line(record, variants, ++counts[0]));
                }
            });
        } catch (IOException | UncheckedIOException e) {
            throw new BenchException("Cannot write " + file + ": " + e.getMessage(), e);
        }
        return new NameList(file, counts[0], counts[1]);
    }

    private static int count(JsonObject record) {
        return (int) record.keySet().stream().filter(key -> isName(record, key)).count();
    }

    private static boolean isName(JsonObject record, String key) {
        return LANGUAGE.matcher(key).matches() && record.get(key) instanceof JsonString name
                && !name.getString().isBlank();
    }

    private static JsonArrayBuilder variants(JsonObject record) {
        JsonProvider json = JsonProvider.provider();
        JsonArrayBuilder variants = json.createArrayBuilder();
        record.keySet().stream().filter(key -> isName(record, key))
                .forEach(language -> variants.add(json.createObjectBuilder().add("text", record.getString(language))
                        .add("language", language).add("kind", "preferred")));
        return variants;
    }

    private static String line(JsonObject record, JsonArrayBuilder variants, int number) {
        return JsonProvider.provider().createObjectBuilder().add("type", type(record.getString("kind", "")))
                .add("source", "Bench").add("externalId", "name-" + number).add("names", variants).build().toString();
    }

    private static String type(String kind) {
        return kind.startsWith("person") || kind.startsWith("name")
                ? "person"
                : kind.startsWith("organisation") ? "organisation" : "place";
    }

    private static void append(BufferedWriter lines, String line) {
        try {
            lines.append(line).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
