package org.kroniek.search.morphology;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How Dutch compounds are made: {@code regering-s-gebouw}, {@code zonn-e-bril}, {@code kind-er-wagen}, {@code drink-water},
 * {@code voor-ronde}. The second part is a noun or an adjective.
 */
final class DutchCompoundRules implements CompoundRules {

    /** Words that begin so have a prefix, though most of these are also words of their own. */
    private static final Set<String> PREFIXES = Set.of("ver", "ont", "her", "pro", "pre", "per", "con", "com", "trans",
            "para",
            "dis", "mis", "inter", "tele", "micro", "mono");
    /** Words that end so have a suffix, or a plural. */
    private static final Set<String> SUFFIXES = Set.of("achtig", "achtige", "aar", "aars", "baar", "bare", "dom",
            "enen", "ere",
            "gewijs", "heden", "heid", "isch", "isme", "isten", "king", "lijk", "lijke", "ling", "lingen", "listen",
            "loos",
            "loze", "lozen", "matig", "matige", "rij", "rijen", "schap", "schappen", "ster", "sters", "teit", "ting",
            "wijs", "zaam", "zame");

    private static final String LISTED = "DVS";

    private final FormLexicon lexicon;
    private final DutchSplitScore score;

    DutchCompoundRules(FormLexicon lexicon, WordFrequencies frequencies) {
        this.lexicon = lexicon;
        this.score = new DutchSplitScore(frequencies);
    }

    @Override
    public List<WordReading> modifier(String written) {
        if (PREFIXES.contains(written)) {
            return List.of();
        }
        List<WordReading> readings = new ArrayList<>(
                lexicon.readings(written).stream().filter(DutchCompoundRules::standsAlone).toList());
        if (written.endsWith("s")) {
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
            case VERB -> reading.tag().startsWith("WKW:TGW:1EP");
            case FUNCTION -> reading.tag().startsWith("VRZ");
            case NAME, OTHER -> false;
        };
    }

    private List<WordReading> nouns(String form, String tag) {
        return lexicon.readings(form).stream().filter(reading -> reading.tag().startsWith(tag)).toList();
    }

    @Override
    public List<WordReading> head(String written) {
        return SUFFIXES.contains(written)
                ? List.of()
                : lexicon.readings(written).stream().filter(reading -> reading.wordClass() == WordClass.NOUN
                        || reading.wordClass() == WordClass.ADJECTIVE).toList();
    }

    @Override
    public double score(KnownWord word, KnownWord modifier, KnownWord head) {
        return score.of(word, modifier, head, isListed(modifier.written()));
    }
}
