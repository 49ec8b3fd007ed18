package org.kroniek.search.morphology;

import java.util.Set;

/** What the tags of the German dictionary mean: those of Morphy, as its {@code german_tags.txt} lists them. */
final class GermanTags {

    private static final Set<String> AUXILIARIES = Set.of("sein", "haben", "werden");

    private GermanTags() {}

    static WordClass classOf(String lemma, String tag) {
        if (tag.startsWith("VER:MOD") || tag.startsWith("VER:AUX")) {
            return WordClass.FUNCTION;
        }
        int colon = tag.indexOf(':');
        return switch (colon < 0 ? tag : tag.substring(0, colon)) {
            case "SUB" -> WordClass.NOUN;
            case "VER" -> AUXILIARIES.contains(lemma) ? WordClass.FUNCTION : WordClass.VERB;
            case "ADJ", "PA1", "PA2" -> WordClass.ADJECTIVE;
            case "ADV" -> WordClass.ADVERB;
            case "ZAL" -> WordClass.NUMBER;
            case "EIG" -> WordClass.NAME;
            case "ART", "PRO", "PRP", "KON", "NEG", "ZUS" -> WordClass.FUNCTION;
            default -> WordClass.OTHER;
        };
    }
}
