package org.kroniek.search.morphology;

import java.util.List;
import java.util.function.Predicate;

/** Takes a French word that is a common one and a name for what it is most of the time: {@code Paris} are no bets. */
final class FrenchLemmaChoice implements LemmaChoice {

    /** As a name it is sixteen times as common. */
    private static final int NAME_LEAD = 4;

    @Override
    public List<WordReading> readings(KnownWord word) {
        Predicate<WordReading> isName = reading -> reading.wordClass() == WordClass.NAME;
        boolean name = frequency(word, isName) >= frequency(word, isName.negate()) + NAME_LEAD;
        return word.filtered(name ? isName : isName.negate()).readings();
    }

    /** The last letter of each tag is its class of frequency, from A on; below all of them without any reading. */
    private static int frequency(KnownWord word, Predicate<WordReading> kept) {
        return word.readings().stream().filter(kept)
                .mapToInt(reading -> reading.tag().charAt(reading.tag().length() - 1)).max().orElse(0);
    }
}
