package org.kroniek.search.morphology;

import java.util.Collections;
import java.util.Set;

/**
 * How much speaks for taking a Dutch word as a compound of two. The weights are those of a logistic regression on half of the
 * development part of the Dutch treebanks (UD Alpino and LassySmall), whose lemmas mark the parts of compounds, rounded; the
 * other half and words of no treebank come out alike.
 */
final class DutchSplitScore {

    /** The annotators kept old compounds such as {@code hoofdstad} whole; readers look for their parts all the same. */
    private static final double BASE = -1;
    private static final double MODIFIER_CLASS = 0.08;
    private static final double HEAD_CLASS = 0.28;
    /** What is much more common than its parts has other ones, or none. */
    private static final double WORD_CLASS = -0.39;
    /** Most words that no dictionary has are names, and many a village ends like a word. */
    private static final int UNKNOWN_WORD_CLASS = 9;
    private static final double THREE_LETTER_MODIFIER = -1.4;
    private static final double FOUR_LETTER_MODIFIER = -0.4;
    private static final double THREE_LETTER_HEAD = -1.2;
    private static final double FOUR_LETTER_HEAD = -0.5;
    private static final double LETTER = 0.04;
    private static final double HEAD_LETTER = 0.06;
    private static final double LISTED_MODIFIER = 1.5;
    private static final double SMALL_WORD = -1.8;
    private static final double ADJECTIVE = -0.8;
    /** Adjectives that are hardly ever seen alone. */
    private static final Set<String> BOUND_ADJECTIVES = Set.of("daags", "delig", "jarig", "talig", "zijdig");
    private static final double BOUND_ADJECTIVE = 3;
    private static final double ALSO_VERB = -1.8;
    private static final double ALSO_NAME = -2.1;
    /** A compound has the gender and number of its second part. */
    private static final double OTHER_GENDER = -2.1;
    private static final String ANY_GENDER = "ZNW:EKV";

    private final WordFrequencies frequencies;

    DutchSplitScore(WordFrequencies frequencies) {
        this.frequencies = frequencies;
    }

    /** @param listed whether the dictionary lists the modifier as one */
    double of(KnownWord word, KnownWord modifier, KnownWord head, boolean listed) {
        if (!word.isUnknown() && !word.has(WordClass.NOUN) && !word.has(WordClass.ADJECTIVE)) {
            return Double.NEGATIVE_INFINITY;
        }
        return BASE + (listed ? LISTED_MODIFIER : 0) + ofCommonness(word, modifier, head)
                + ofLengths(word, modifier, head) + ofClasses(word, modifier, head);
    }

    private double ofCommonness(KnownWord word, KnownWord modifier, KnownWord head) {
        int modifierClass = modifier.frequency() > 0 ? modifier.frequency() : lemmaClass(modifier);
        int wordClass = word.isUnknown() ? UNKNOWN_WORD_CLASS : word.frequency();
        return MODIFIER_CLASS * modifierClass + HEAD_CLASS * head.frequency() + WORD_CLASS * wordClass;
    }

    private int lemmaClass(KnownWord word) {
        return word.lemmas().stream().mapToInt(frequencies::of).max().orElse(0);
    }

    private static double ofLengths(KnownWord word, KnownWord modifier, KnownWord head) {
        return LETTER * Math.min(word.length(), 16) + HEAD_LETTER * Math.min(head.length(), 10)
                + (modifier.length() == 3 ? THREE_LETTER_MODIFIER : 0)
                + (modifier.length() == 4 ? FOUR_LETTER_MODIFIER : 0)
                + (head.length() == 3 ? THREE_LETTER_HEAD : 0) + (head.length() == 4 ? FOUR_LETTER_HEAD : 0);
    }

    private static double ofClasses(KnownWord word, KnownWord modifier, KnownWord head) {
        return (isSmall(modifier) ? SMALL_WORD : 0) + (head.has(WordClass.NOUN) ? 0 : ADJECTIVE)
                + (Collections.disjoint(head.lemmas(), BOUND_ADJECTIVES) ? 0 : BOUND_ADJECTIVE)
                + (word.has(WordClass.VERB) ? ALSO_VERB : 0) + (word.has(WordClass.NAME) ? ALSO_NAME : 0)
                + (agree(word, head) ? 0 : OTHER_GENDER);
    }

    private static boolean isSmall(KnownWord modifier) {
        return modifier.readings().stream().anyMatch(reading -> reading.tag().startsWith("VRZ"))
                || modifier.readings().stream().allMatch(reading -> reading.wordClass() == WordClass.ADVERB);
    }

    private static boolean agree(KnownWord word, KnownWord head) {
        Set<String> ofWord = word.nounTags();
        Set<String> ofHead = head.nounTags();
        return ofWord.isEmpty() || word.has(WordClass.ADJECTIVE) || ofWord.contains(ANY_GENDER)
                || ofHead.contains(ANY_GENDER) || !Collections.disjoint(ofWord, ofHead);
    }
}
