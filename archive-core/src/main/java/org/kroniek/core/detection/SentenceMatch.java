package org.kroniek.core.detection;

/**
 * A trigger in a sentence whose rule holds.
 *
 * @param at index of its first word in the sentence
 */
record SentenceMatch(EventRule.Head head, int at) {

    int end() {
        return at + head.words().size();
    }
}
