package org.kroniek.core.analysis.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names that were changed, as a regular expression of PostgreSQL for texts that may have one of some names: whatever the capitals, and whatever stands
 * between the words. It may also hit texts that have none of them, never the other way round.
 */
final class ChangedNames {

    /** Beyond this many, reading all articles takes no longer than looking for those that have one of them. */
    static final int FEW = 50;

    /** What no word has. */
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{Mn}]+");

    /** Between the words of a name: at least one character, and none that words are commonly made of. */
    private static final String BETWEEN = "[^A-Za-z0-9]+";

    /** Characters that are alike but for their case, by their lower case. */
    private static final Map<Character, String> ALIKE = alike();

    private final boolean few;
    private final List<String> patterns;

    /** @param names of which some may have no word in them: no text has these */
    ChangedNames(Collection<String> names) {
        this.few = names.size() <= FEW;
        this.patterns = names.stream().map(ChangedNames::pattern).filter(pattern -> !pattern.isEmpty()).distinct()
                .sorted().toList();
    }

    private static Map<Character, String> alike() {
        Map<Character, StringBuilder> byLowerCase = new HashMap<>();
        for (char c = 1; c < Character.MAX_VALUE; c++) {
            if (Character.isLetter(c)) {
                byLowerCase.computeIfAbsent(Character.toLowerCase(c), _ -> new StringBuilder()).append(c);
            }
        }
        return byLowerCase.entrySet().stream().filter(entry -> entry.getValue().length() > 1)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> entry.getValue().toString()));
    }

    boolean areFew() {
        return few;
    }

    /** Empty when no text can have any of them. */
    String pattern() {
        return String.join("|", patterns);
    }

    private static String pattern(String name) {
        return NO_WORD.splitAsStream(name).filter(word -> !word.isEmpty()).map(ChangedNames::word)
                .collect(Collectors.joining(BETWEEN));
    }

    private static String word(String word) {
        return word.chars().mapToObj(unit -> character((char) unit)).collect(Collectors.joining());
    }

    private static String character(char c) {
        String alike = ALIKE.get(Character.toLowerCase(c));
        return alike == null ? String.valueOf(c) : "[" + alike + "]";
    }
}
