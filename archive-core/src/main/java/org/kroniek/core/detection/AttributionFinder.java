package org.kroniek.core.detection;

import java.util.Optional;

/** Who says so, in the words of a sentence: {@code volgens de politie}, {@code officials said}. */
final class AttributionFinder {

    /** Longer than this it is no name of an office any more. */
    private static final int MOST_WORDS = 8;

    private final SentenceText text;

    AttributionFinder(SentenceText text) {
        this.text = text;
    }

    Optional<String> find() {
        return afterVerb().or(this::afterPreposition).or(this::beforeVerb);
    }

    /** {@code …, meldde het ministerie}. */
    private Optional<String> afterVerb() {
        for (int i = 1; i < text.size(); i++) {
            if (text.is(i, "reporting") && text.isSigned(i)) {
                return upToStop(i + 1);
            }
        }
        return Optional.empty();
    }

    private Optional<String> afterPreposition() {
        for (int i = 0; i < text.size(); i++) {
            if (text.is(i, "reportingBefore")) {
                int length = text.lexicon().is(text.word(i), "reportingBefore") ? 1 : 2;
                return upToStop(i + length);
            }
        }
        return Optional.empty();
    }

    private Optional<String> upToStop(int from) {
        int to = from;
        while (to < text.size() && to - from < MOST_WORDS && (to == from || !text.isSigned(to)) && !text.is(to, "stop")
                && !text.is(to, "reporting")) {
            to++;
        }
        return to > from ? Optional.of(text.surface(from, to)) : Optional.empty();
    }

    /** {@code The ministry said …}, {@code …, police said}. */
    private Optional<String> beforeVerb() {
        for (int i = 1; i < text.size(); i++) {
            if (text.is(i, "reporting") && !text.is(i - 1, "passive")) {
                int from = text.clauseStart(i - 1);
                int to = text.is(i - 1, "auxiliary") ? i - 1 : i;
                return to - from <= MOST_WORDS && to > from ? Optional.of(text.surface(from, to)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
