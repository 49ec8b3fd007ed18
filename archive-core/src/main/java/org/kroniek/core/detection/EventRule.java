package org.kroniek.core.detection;

import java.util.List;
import java.util.Optional;

/**
 * How sentences of one language report one type of event. Rules are data; the resources explain their form.
 *
 * @param near for each set, one of its words stands near the trigger
 * @param next if not empty, one of these follows the trigger
 * @param before if not empty, one of these stands shortly before the trigger
 * @param not none of these stands near
 * @param placeless whether only a place that the sentence itself names is where it happened
 * @param subject role of who does it
 * @param object role of whom it is done to
 */
record EventRule(String name, String type, List<WordSet> near, WordSet next, WordSet before,
        WordSet not, Optional<Count> count, boolean needsFigure, boolean placeless,
        Optional<String> subject,
        Optional<String> object) {

    /** Where the number of a figure stands. */
    enum Where {
        BEFORE,
        AFTER,
        ANY,
        /** Right before the trigger, or before one of the nouns. */
        NOUN
    }

    /**
     * A figure.
     *
     * @param kind code of the vocabulary {@code figureKind}
     * @param nouns the number stands right before one of these; empty for the trigger itself
     */
    record Count(String kind, Where where, WordSet nouns) {}

    /**
     * A form that triggers the rule.
     *
     * @param words in small letters, one or several
     * @param participle whether it needs an auxiliary verb
     */
    record Head(EventRule rule, List<String> words, boolean participle) {}
}
