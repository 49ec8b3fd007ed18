package org.kroniek.search.morphology;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What else is in a compound than its two parts, where these are compounds themselves: in {@code gemeente-raadslid} also
 * {@code raad}, {@code lid} and, across the first cut, {@code gemeenteraad}.
 */
final class InnerParts {

    /** Asks more of parts of parts: {@code landbouw-kunde} is not about {@code land}. */
    private static final double LEAST_SCORE = 1;
    private static final int LEAST_LENGTH = 8;

    private final CompoundSplitter splitter;
    private final LemmaChoice lemmas;

    InnerParts(CompoundSplitter splitter, LemmaChoice lemmas) {
        this.splitter = splitter;
        this.lemmas = lemmas;
    }

    /** The dictionary forms of parts that the split does not name; often none. */
    Set<String> of(Split split) {
        Set<String> inner = new LinkedHashSet<>();
        String beginning = split.modifier().written();
        String end = split.head().written();
        split(end).ifPresent(ofHead -> {
            add(ofHead, inner);
            inner.addAll(lemmas.lemmas(splitter.modifier(beginning + ofHead.modifier().written())));
        });
        for (String modifier : lemmas.lemmas(split.modifier())) {
            split(modifier).ifPresent(ofModifier -> {
                add(ofModifier, inner);
                if (beginning.startsWith(ofModifier.modifier().written())) {
                    String rest = beginning.substring(ofModifier.modifier().length()) + end;
                    inner.addAll(lemmas.lemmas(splitter.head(rest)));
                }
            });
        }
        return inner;
    }

    private Optional<Split> split(String part) {
        return part.length() < LEAST_LENGTH
                ? Optional.empty()
                : splitter.split(splitter.word(part)).filter(split -> split.score() >= LEAST_SCORE);
    }

    private void add(Split split, Set<String> inner) {
        inner.addAll(lemmas.lemmas(split.modifier()));
        inner.addAll(lemmas.lemmas(split.head()));
    }
}
