package org.kroniek.core.naming;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The base forms that a word of a running text may be an inflected form of: without a Russian, Ukrainian or
 * Belarusian case ending, or without the genitive {@code s} of Dutch, English and German.
 */
final class NameForms {

    /** Fewer letters before an ending are no name: then the ending is part of it. */
    private static final int SHORTEST_STEM = 3;

    /** A stem before a genitive is longer, as many short names end in an s of their own. */
    private static final int SHORTEST_GENITIVE_STEM = 4;

    private record CaseEnding(String ending, List<String> bases) {}

    private static final List<CaseEnding> ENDINGS = read();

    private NameForms() {}

    private static List<CaseEnding> read() {
        List<CaseEnding> endings = new ArrayList<>();
        for (String line : SoundTableReader.lines("endings")) {
            List<String> fields = List.of(line.strip().split("\\s+"));
            endings.add(new CaseEnding(fields.getFirst(), List.of(fields.get(1).replace("-", "").split("\\|", -1))));
        }
        return List.copyOf(endings);
    }

    /** The bases, without the word itself. */
    static Set<String> bases(String letters) {
        return NameLetters.areCyrillic(letters) ? cyrillic(letters) : latin(letters);
    }

    private static Set<String> cyrillic(String letters) {
        Set<String> bases = new LinkedHashSet<>();
        for (CaseEnding ending : ENDINGS) {
            int stem = letters.length() - ending.ending.length();
            if (stem >= SHORTEST_STEM && letters.endsWith(ending.ending)) {
                ending.bases.forEach(base -> bases.add(letters.substring(0, stem) + base));
            }
        }
        return bases;
    }

    private static Set<String> latin(String letters) {
        int stem = letters.length() - 1;
        boolean genitive = stem >= SHORTEST_GENITIVE_STEM && letters.charAt(stem) == 's'
                && letters.charAt(stem - 1) != 's';
        return genitive ? Set.of(letters.substring(0, stem)) : Set.of();
    }
}
