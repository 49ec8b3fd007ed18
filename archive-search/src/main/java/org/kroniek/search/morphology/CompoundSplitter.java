package org.kroniek.search.morphology;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the two parts of a compound. What is composed of two common words is likelier than anything else, so a word is never
 * cut into many small ones; only where the dictionary does not have the second part that part is taken for a compound of its
 * own. Safe for any number of threads.
 */
final class CompoundSplitter {

    private static final int SHORTEST_PART = 3;
    /** Four parts; more of them are a sentence without blanks. */
    private static final int DEEPEST = 2;
    /** A word of three unknown to each other has less to say for it than one of two. */
    private static final double DEPTH_PENALTY = 1;

    private final FormLexicon lexicon;
    private final WordFrequencies frequencies;
    private final CompoundRules rules;

    CompoundSplitter(FormLexicon lexicon, WordFrequencies frequencies, CompoundRules rules) {
        this.lexicon = lexicon;
        this.frequencies = frequencies;
        this.rules = rules;
    }

    /** A word as the dictionary knows it, perhaps not at all. */
    KnownWord word(String folded) {
        return new KnownWord(folded, lexicon.readings(folded), frequencies.of(folded));
    }

    /** What is written as the first part of a compound. */
    KnownWord modifier(String written) {
        return new KnownWord(written, rules.modifier(written), frequencies.of(written));
    }

    /** What is written as the last part of a compound. */
    KnownWord head(String written) {
        return new KnownWord(written, rules.head(written), frequencies.of(written));
    }

    /** The likeliest split with a score above 0; empty for a word that is no compound. */
    Optional<Split> split(KnownWord word) {
        return Optional.ofNullable(best(word, 0));
    }

    private @Nullable Split best(KnownWord word, int depth) {
        Split best = null;
        int[] beginnings = frequencies.from(0, word.written());
        for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
            Split split = at(cut, word, beginnings[cut], depth);
            if (split != null && split.score() > (best == null ? 0 : best.score())) {
                best = split;
            }
        }
        return best;
    }

    private @Nullable Split at(int cut, KnownWord word, int frequency, int depth) {
        if (frequency == 0 && !rules.mayLink(word.written().charAt(cut - 1))) {
            return null;
        }
        int restFrequency = frequencies.ofEnd(cut, word.written());
        if (restFrequency == 0 && (depth == DEEPEST || !word.isUnknown())) {
            return null;
        }
        String beginning = word.written().substring(0, cut);
        List<WordReading> modifierReadings = rules.modifier(beginning);
        if (modifierReadings.isEmpty()) {
            return null;
        }
        String rest = word.written().substring(cut);
        KnownWord modifier = new KnownWord(beginning, modifierReadings, frequency);
        return restFrequency == 0
                ? beforeCompound(word, modifier, rest, depth)
                : beforeWord(word, modifier, new KnownWord(rest, rules.head(rest), restFrequency));
    }

    private @Nullable Split beforeWord(KnownWord word, KnownWord modifier, KnownWord any) {
        KnownWord head = word.isUnknown() ? any : any.filtered(reading -> agrees(reading, word));
        return head.isUnknown() ? null : new Split(modifier, head, rules.score(word, modifier, head));
    }

    /** {@code gendarmen} is the plural of {@code gendarme}, so it is not composed with {@code darm}. */
    private static boolean agrees(WordReading head, KnownWord word) {
        return word.readings().stream().anyMatch(
                reading -> reading.lemma().endsWith(head.lemma()) || reading.lemma().equals(word.written()));
    }

    private @Nullable Split beforeCompound(KnownWord word, KnownWord modifier, String rest, int depth) {
        Split inner = best(new KnownWord(rest, List.of(), 0), depth + 1);
        if (inner == null) {
            return null;
        }
        KnownWord head = inner.whole();
        double score = Math.min(inner.score(), rules.score(word, modifier, head));
        return new Split(modifier, head, score - DEPTH_PENALTY);
    }
}
