package org.kroniek.search.morphology;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * How German compounds are made: {@code Bund-es-regierung}, {@code Regierung-s-partei}, {@code Schul-haus}, {@code Fahr-karte},
 * {@code Groß-stadt}. Without frequencies only plain cases are taken: long parts that are nouns. The weights were set by hand.
 */
final class GermanCompoundRules implements CompoundRules {

    /** What looks like a word at the end of others, but is a suffix or an ending there. */
    private static final Set<String> SUFFIXES = Set.of("""
            aren bar bare chen ehen ern haft heit ieren isch ischen ismus isten keit lein ling los lose ment nisse ring sal sam \
            schaft schaften ster tel tum turen ungen""".split(" "));
    private static final double BASE = -1.5;
    private static final double MODIFIER_LETTER = 0.15;
    private static final double HEAD_LETTER = 0.25;
    private static final double THREE_LETTER_PART = -1;
    private static final double NO_NOUN = -0.6;
    private static final double ALSO_VERB_OR_NAME = -1.5;

    private final FormLexicon lexicon;

    GermanCompoundRules(FormLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<WordReading> modifier(String written) {
        List<WordReading> readings = new ArrayList<>(readings(written, "SUB:"));
        readings.addAll(readings(written, "ADJ:PRD"));
        readings.addAll(readings(written + "en", "VER:INF"));
        readings.addAll(readings(written + "e", "SUB:NOM:SIN"));
        if (written.endsWith("s")) {
            readings.addAll(readings(written.substring(0, written.length() - 1), "SUB:"));
        }
        return readings;
    }

    /** Stems of nouns and verbs end in any. */
    @Override
    public boolean mayLink(char letter) {
        return true;
    }

    private List<WordReading> readings(String form, String tag) {
        return lexicon.readings(form).stream().filter(reading -> reading.tag().startsWith(tag)).toList();
    }

    @Override
    public List<WordReading> head(String written) {
        return SUFFIXES.contains(written) ? List.of() : readings(written, "SUB:");
    }

    @Override
    public double score(KnownWord word, KnownWord modifier, KnownWord head) {
        boolean possible = word.isUnknown() || !Collections.disjoint(word.nounTags(), head.nounTags());
        return possible
                ? BASE + MODIFIER_LETTER * Math.min(modifier.length(), 8) + HEAD_LETTER * Math.min(head.length(), 9)
                        + (modifier.length() == 3 ? THREE_LETTER_PART : 0)
                        + (head.length() == 3 ? THREE_LETTER_PART : 0)
                        + (modifier.has(WordClass.NOUN) ? 0 : NO_NOUN)
                        + (word.has(WordClass.VERB) || word.has(WordClass.NAME) ? ALSO_VERB_OR_NAME : 0)
                : Double.NEGATIVE_INFINITY;
    }
}
