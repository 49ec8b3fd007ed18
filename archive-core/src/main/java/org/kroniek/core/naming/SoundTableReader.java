package org.kroniek.core.naming;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads tables of sounds from their resources; {@code latin.txt} describes the form. */
final class SoundTableReader {

    private static final String NEEDS = "needs ";

    private SoundTableReader() {}

    /** @param names of the resources, the rules of an earlier one go before those of a later one */
    static SoundTable read(String... names) {
        List<SoundRule> rules = new ArrayList<>();
        List<String> needed = new ArrayList<>();
        for (String name : names) {
            for (String line : lines(name)) {
                if (line.startsWith(NEEDS)) {
                    needed.addAll(List.of(line.substring(NEEDS.length()).strip().split("\\s+")));
                } else {
                    rules.add(SoundRule.parse(line));
                }
            }
        }
        return new SoundTable(rules, needed);
    }

    /** The lines of a resource that are not comments. */
    static List<String> lines(String name) {
        try (InputStream resource = SoundTableReader.class.getResourceAsStream(name + ".txt")) {
            if (resource == null) {
                throw new IllegalStateException("No sounds of " + name);
            }
            return new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
