package org.kroniek.search.morphology;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** For languages that write compounds as one word. What the dictionary has is a compound as well, if its parts are plain. */
final class CompoundingMorphology implements LanguageMorphology {

    /** The least common of the small words that nobody takes for anything else. */
    private static final int SMALL_WORD_CLASS = 19;

    private final CompoundSplitter splitter;
    private final WordFrequencies frequencies;
    private final LemmaChoice lemmas;
    private final InnerParts innerParts;

    CompoundingMorphology(CompoundSplitter splitter, WordFrequencies frequencies, LemmaChoice lemmas) {
        this.splitter = splitter;
        this.frequencies = frequencies;
        this.lemmas = lemmas;
        this.innerParts = new InnerParts(splitter, lemmas);
    }

    @Override
    public WordAnalysis analyse(String folded) {
        KnownWord word = meant(splitter.word(folded));
        if (word.has(WordClass.FUNCTION)) {
            return new WordAnalysis(lemmas.lemmas(word), List.of(), Set.of(), true, true);
        }
        if (word.has(WordClass.NAME)) {
            return new WordAnalysis(lemmas.lemmas(word), List.of(), Set.of(), false, false);
        }
        Optional<Split> split = splitter.split(word);
        KnownWord known = word.isUnknown() ? split.map(Split::whole).orElse(word) : word;
        return new WordAnalysis(lemmas.lemmas(known), split.map(this::parts).orElse(List.of()),
                split.map(innerParts::of).orElse(Set.of()), !known.isUnknown(), false);
    }

    /** A word that is a common one and a name, or a small one, is what it is most of the time. */
    private KnownWord meant(KnownWord word) {
        if (!word.has(WordClass.FUNCTION) && word.has(WordClass.NAME)) {
            boolean name = word.hasOnly(WordClass.NAME)
                    || (hasNoOtherCapital(word) && frequencies.isMostlyName(word.written()));
            return word.filtered(reading -> (reading.wordClass() == WordClass.NAME) == name);
        }
        boolean small = word.has(WordClass.FUNCTION) && (word.frequency() >= SMALL_WORD_CLASS
                || word.readings().stream().noneMatch(reading -> reading.wordClass().isContent()));
        return word.filtered(reading -> (reading.wordClass() == WordClass.FUNCTION) == small);
    }

    /** {@code Brussels} is written with a capital also where it is no name. */
    private static boolean hasNoOtherCapital(KnownWord word) {
        return word.readings().stream()
                .noneMatch(reading -> reading.capital() && reading.wordClass() != WordClass.NAME);
    }

    private List<Set<String>> parts(Split split) {
        return List.of(split.modifier().lemmas(), lemmas.lemmas(split.head()));
    }
}
