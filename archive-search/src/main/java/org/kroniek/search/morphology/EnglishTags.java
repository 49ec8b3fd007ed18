package org.kroniek.search.morphology;

import java.util.Set;

/** What the tags of LanguageTool's English dictionary mean: the Penn Treebank's, with additions. */
final class EnglishTags {

    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");

    private EnglishTags() {}

    static WordClass classOf(String lemma, String tag) {
        if (tag.startsWith("NNP")) {
            return WordClass.NAME;
        }
        return switch (tag.substring(0, Math.min(2, tag.length()))) {
            case "NN" -> WordClass.NOUN;
            case "VB" -> AUXILIARIES.contains(lemma) ? WordClass.FUNCTION : WordClass.VERB;
            case "JJ" -> WordClass.ADJECTIVE;
            case "RB" -> WordClass.ADVERB;
            case "CD" -> WordClass.NUMBER;
            case "DT", "PD", "IN", "CC", "PR", "MD", "TO", "WD", "WP", "WR", "EX", "RP" -> WordClass.FUNCTION;
            default -> WordClass.OTHER;
        };
    }
}
