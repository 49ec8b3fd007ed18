package org.kroniek.core.dating;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of time of one language, read from a resource: a line gives a kind, a value, and words. */
final class DateLexicon {

    private final Map<String, Map<DateWordKind, Integer>> words = new HashMap<>();
    private final Set<DateWordKind> capitalised = EnumSet.noneOf(DateWordKind.class);
    private final Set<String> separators = new HashSet<>();
    private boolean monthFirst;
    private boolean ordinalPoint;

    private DateLexicon() {}

    /** @param language a language for which there is a resource */
    static DateLexicon of(String language) {
        DateLexicon lexicon = new DateLexicon();
        try (InputStream resource = DateLexicon.class.getResourceAsStream(language + ".txt")) {
            if (resource == null) {
                throw new IllegalStateException("No words of time for " + language);
            }
            new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(lexicon::add);
            return lexicon;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        List<String> fields = List.of(line.split(" "));
        switch (fields.getFirst()) {
            case "monthFirst" -> monthFirst = true;
            case "ordinalPoint" -> ordinalPoint = true;
            case "numeric" -> separators.addAll(fields.subList(2, fields.size()));
            case "capital" -> fields.stream().skip(1).map(DateLexicon::kind).forEach(capitalised::add);
            default -> fields.stream().skip(2).forEach(word -> words
                    .computeIfAbsent(word, _ -> new EnumMap<>(DateWordKind.class))
                    .put(kind(fields.getFirst()), Integer.valueOf(fields.get(1))));
        }
    }

    private static DateWordKind kind(String name) {
        return DateWordKind.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** What a word can be, by kind; null when it has nothing to do with time. */
    @Nullable
    Map<DateWordKind, Integer> kinds(String lowerCase) {
        return words.get(lowerCase);
    }

    /** Whether words of this kind begin with a capital letter. */
    boolean isCapitalised(DateWordKind kind) {
        return capitalised.contains(kind);
    }

    /** Whether {@code 5-1-2022}, with this between the numbers, is the fifth of January. */
    boolean isDayFirst(String separator) {
        return separators.contains(separator);
    }

    /** Whether {@code January 5} is usual. */
    boolean isMonthFirst() {
        return monthFirst;
    }

    /** Whether a day's number is followed by a full stop: {@code 5. Januar}. */
    boolean hasOrdinalPoint() {
        return ordinalPoint;
    }
}
