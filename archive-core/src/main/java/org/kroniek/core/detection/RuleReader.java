package org.kroniek.core.detection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the rules of a language from its resource. */
final class RuleReader {

    private final Map<String, List<EventRule.Head>> heads = new HashMap<>();
    private final Map<String, WordSet> classes = new HashMap<>();
    private final Map<String, Quantity> numbers = new HashMap<>();

    private boolean verbSecond;

    private RuleReader() {}

    /** @param language a language for which there is a resource */
    static EventLexicon read(String language) {
        try (InputStream resource = RuleReader.class.getResourceAsStream(language + ".txt")) {
            if (resource == null) {
                throw new IllegalStateException("No rules for " + language);
            }
            RuleReader reader = new RuleReader();
            reader.readAll(new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
            return new EventLexicon(reader.heads, reader.classes, reader.numbers, reader.verbSecond);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readAll(List<String> lines) {
        int at = 0;
        while (at < lines.size()) {
            List<String> fields = fields(lines.get(at++));
            switch (fields.getFirst()) {
                case "class" -> classes.put(fields.get(1), WordSet.of(new HashSet<>(fields.subList(2, fields.size()))));
                case "verbSecond" -> verbSecond = true;
                case "number" -> number(fields);
                case "rule" -> {
                    int from = at;
                    while (at < lines.size() && lines.get(at).startsWith(" ")) {
                        at++;
                    }
                    rule(fields, lines.subList(from, at).stream().map(RuleReader::fields).toList());
                }
                default -> throw new IllegalStateException("Neither class, number nor rule: " + fields);
            }
        }
    }

    private static List<String> fields(String line) {
        return Arrays.asList(line.strip().split(" +"));
    }

    private void number(List<String> fields) {
        long from = Long.parseLong(fields.get(1));
        Quantity quantity = fields.get(2).equals("-")
                ? new Quantity(OptionalLong.of(from), OptionalLong.empty(), true)
                : Quantity.exactly(from);
        fields.stream().skip(3).forEach(word -> numbers.put(word, quantity));
    }

    private void rule(List<String> title, List<List<String>> lines) {
        List<WordSet> near = lines.stream().filter(line -> line.getFirst().equals("near")).map(this::words)
                .toList();
        EventRule rule = new EventRule(title.get(1), title.get(2), near, all(lines, "next"), all(lines, "before"),
                all(lines, "not"), count(lines), has(lines, "needsFigure"), has(lines, "placeless"),
                first(lines, "subject"), first(lines, "object"));
        lines.stream().filter(line -> line.getFirst().equals("heads")).flatMap(line -> line.stream().skip(1))
                .forEach(head -> head(rule, head));
    }

    private void head(EventRule rule, String form) {
        boolean participle = form.endsWith("*");
        List<String> words = List.of(form.replace("*", "").split("_"));
        heads.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                .add(new EventRule.Head(rule, words, participle));
    }

    private WordSet all(List<List<String>> lines, String name) {
        return WordSet
                .of(lines.stream().filter(line -> line.getFirst().equals(name)).flatMap(line -> words(line).stream())
                        .collect(Collectors.toSet()));
    }

    private WordSet words(List<String> line) {
        return WordSet.of(line.stream().skip(1)
                .flatMap(word -> word.startsWith("@") ? named(word.substring(1)).stream() : Stream.of(word))
                .collect(Collectors.toSet()));
    }

    private WordSet named(String name) {
        WordSet words = classes.get(name);
        if (words == null) {
            throw new IllegalStateException("No class of words called " + name);
        }
        return words;
    }

    private static boolean has(List<List<String>> lines, String name) {
        return lines.stream().anyMatch(line -> line.getFirst().equals(name));
    }

    private static Optional<String> first(List<List<String>> lines, String name) {
        return lines.stream().filter(line -> line.getFirst().equals(name)).map(line -> line.get(1)).findFirst();
    }

    private Optional<EventRule.Count> count(List<List<String>> lines) {
        return lines.stream().filter(line -> line.getFirst().startsWith("counts")).findFirst()
                .map(line -> line.getFirst().equals("countsNouns")
                        ? new EventRule.Count(line.get(1), EventRule.Where.NOUN, words(line.subList(1, line.size())))
                        : new EventRule.Count(line.get(1),
                                EventRule.Where.valueOf(line.get(2).toUpperCase(Locale.ROOT)), WordSet.of(Set.of())));
    }
}
