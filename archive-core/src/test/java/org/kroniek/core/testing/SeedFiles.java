package org.kroniek.core.testing;

import static org.kroniek.core.testing.Deliveries.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kroniek.core.importing.DeliveryPart;

/** The project's sample documents, as one delivery with their manifest. */
public final class SeedFiles {

    private static final Path SEEDS = Path.of("..", "seeds");
    private static final Pattern FILE = Pattern.compile("\"file\": *\"([^\"]+)\"");
    private static final Pattern ARTICLE = Pattern
            .compile("\"file\": *\"articles/[^\"]*/([^\"/]+)\\.txt\".*\"externalId\": *\"([^\"]+)\"");

    private SeedFiles() {}

    /** All of them. */
    public static DeliveryPart[] all() {
        return those(_ -> true);
    }

    /** The articles alone: no names and no events. */
    public static DeliveryPart[] articles() {
        return those(name -> name.startsWith("articles/"));
    }

    /** By external id the name of the file, without its ending, that an article is in. */
    public static Map<String, String> articleNames() {
        return manifest().stream().map(ARTICLE::matcher).filter(Matcher::find)
                .collect(Collectors.toMap(line -> line.group(2), line -> line.group(1)));
    }

    private static List<String> manifest() {
        try {
            return Files.readAllLines(SEEDS.resolve("manifest.jsonl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DeliveryPart[] those(Predicate<String> wanted) {
        try {
            List<String> manifest = manifest().stream().filter(line -> wanted.test(name(line))).toList();
            List<DeliveryPart> parts = new ArrayList<>(List.of(Deliveries.manifest(manifest.toArray(String[]::new))));
            for (String line : manifest) {
                parts.add(file(name(line), Files.readAllBytes(SEEDS.resolve(name(line)))));
            }
            return parts.toArray(DeliveryPart[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(String line) {
        return FILE.matcher(line).results().findFirst().orElseThrow().group(1);
    }
}
