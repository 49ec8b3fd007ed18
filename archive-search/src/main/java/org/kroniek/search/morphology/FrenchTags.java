package org.kroniek.search.morphology;

import java.util.Set;

/** What the tags of LanguageTool's French dictionary mean, as its {@code french_tags.txt} lists them. */
final class FrenchTags {

    private static final Set<String> AUXILIARIES = Set.of("être", "avoir");

    private FrenchTags() {}

    static WordClass classOf(String lemma, String tag) {
        return switch (tag.isEmpty() ? ' ' : tag.charAt(0)) {
            case 'N' -> WordClass.NOUN;
            case 'V' -> AUXILIARIES.contains(lemma) ? WordClass.FUNCTION : WordClass.VERB;
            case 'J' -> WordClass.ADJECTIVE;
            case 'A' -> WordClass.ADVERB;
            case 'K' -> WordClass.NUMBER;
            case 'Z' -> WordClass.NAME;
            case 'C', 'D', 'P', 'R', 'T' -> WordClass.FUNCTION;
            default -> WordClass.OTHER;
        };
    }
}
