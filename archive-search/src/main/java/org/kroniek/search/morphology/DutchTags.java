package org.kroniek.search.morphology;

import java.util.Set;

/** What the tags of LanguageTool's Dutch dictionary mean, as its {@code dutch_tags.txt} lists them. */
final class DutchTags {

    private static final Set<String> AUXILIARIES = Set.of("zijn", "hebben", "worden", "zullen", "kunnen", "mogen",
            "moeten",
            "willen");

    private DutchTags() {}

    static WordClass classOf(String lemma, String tag) {
        return switch (tag.substring(0, Math.min(3, tag.length()))) {
            case "ZNW" -> WordClass.NOUN;
            case "WKW", "DVW", "DVS" -> AUXILIARIES.contains(lemma) ? WordClass.FUNCTION : WordClass.VERB;
            case "BNW" -> WordClass.ADJECTIVE;
            case "BYW" -> WordClass.ADVERB;
            case "GET" -> WordClass.NUMBER;
            case "ENM" -> WordClass.NAME;
            case "VNW", "VRZ", "VGW" -> WordClass.FUNCTION;
            default -> WordClass.OTHER;
        };
    }
}
