package org.kroniek.search.morphology;

import java.util.ArrayList;
import java.util.List;

/**
 * How Dutch compounds are made: {@code regering-s-gebouw}, {@code zonn-e-bril}, {@code kind-er-wagen}, {@code drink-water},
 * {@code voor-ronde}. The second part is a noun or an adjective.
 */
final class DutchCompoundRules implements CompoundRules {

    private static final String LISTED = "DVS";

    private final FormLexicon lexicon;
    private final WordFrequencies frequencies;
    private final DutchSplitScore score;

    DutchCompoundRules(FormLexicon lexicon, WordFrequencies frequencies) {
        this.lexicon = lexicon;
        this.frequencies = frequencies;
        this.score = new DutchSplitScore(frequencies);
    }

    @Override
    public List<WordReading> modifier(String written) {
        if (DutchAffixes.isPrefix(written)) {
            return List.of();
        }
        List<WordReading> readings = new ArrayList<>(
                lexicon.readings(written).stream().filter(DutchCompoundRules::standsAlone).toList());
        if (written.endsWith("s") && isLinked(written)) {
            readings.addAll(nouns(written.substring(0, written.length() - 1), "ZNW:"));
        }
        if (written.endsWith("e")) {
            readings.addAll(nouns(written + "n", "ZNW:MRV"));
        }
        if (written.endsWith("er")) {
            readings.addAll(nouns(written + "en", "ZNW:MRV").stream()
                    .filter(reading -> !reading.lemma().equals(written)).toList());
        }
        return readings.isEmpty() && isListed(written)
                ? List.of(new WordReading(written, WordClass.NOUN, LISTED, false))
                : readings;
    }

    /** {@code plaats-naam} is not {@code plaat-s-naam}, since it is the more common word. */
    private boolean isLinked(String written) {
        return frequencies.of(written.substring(0, written.length() - 1)) >= frequencies.of(written);
    }

    @Override
    public boolean mayLink(char letter) {
        return letter == 's' || letter == 'e' || letter == 'r';
    }

    /** The dictionary lists many first parts, as they are written before a hyphen: {@code wieler-}. */
    boolean isListed(String written) {
        return lexicon.readings(written + "-").stream().anyMatch(reading -> reading.tag().equals(LISTED));
    }

    /** Whether a word may stand before another as it is: of verbs the stem, of small words prepositions. */
    private static boolean standsAlone(WordReading reading) {
        return switch (reading.wordClass()) {
            case NOUN, ADJECTIVE, ADVERB, NUMBER -> true;
            case VERB -> reading.tag().equals("WKW:TGW:1EP");
            case FUNCTION -> reading.tag().startsWith("VRZ");
            case NAME, OTHER -> false;
        };
    }

    private List<WordReading> nouns(String form, String tag) {
        return lexicon.readings(form).stream().filter(reading -> reading.tag().startsWith(tag)).toList();
    }

    @Override
    public List<WordReading> head(String written) {
        return DutchAffixes.isSuffix(written)
                ? List.of()
                : lexicon.readings(written).stream().filter(reading -> reading.wordClass() == WordClass.NOUN
                        || reading.wordClass() == WordClass.ADJECTIVE).toList();
    }

    @Override
    public double score(KnownWord word, KnownWord modifier, KnownWord head) {
        return DutchAffixes.isSuffix(modifier.written(), head.written())
                ? Double.NEGATIVE_INFINITY
                : score.of(word, modifier, head, isListed(modifier.written()));
    }
}
