package org.kroniek.search.morphology;

import java.util.List;

/** Leaves out what a Dutch dictionary has to list and no reader of news thinks of. */
final class DutchLemmaChoice implements LemmaChoice {

    @Override
    public List<WordReading> readings(KnownWord word) {
        return word.readings().stream().filter(reading -> !isFarFetched(reading, word)).toList();
    }

    /**
     * Forms of words beside one that is written so itself: {@code prijs} is no stem of {@code prijzen}, and {@code openen} are not
     * people who are open, as {@code doden} are dead. Also {@code burger} as in "hij burgert in".
     */
    private static boolean isFarFetched(WordReading reading, KnownWord word) {
        boolean stem = reading.tag().startsWith("WKW:TGW:1EP");
        boolean halfOfTwo = reading.tag().endsWith(":LOS");
        boolean people = reading.tag().startsWith("BNW") && reading.tag().endsWith(":MRV:DE_")
                && !word.has(WordClass.NOUN);
        return halfOfTwo || word.readings().stream().filter(other -> other.lemma().equals(word.written()))
                .anyMatch(other -> other.wordClass() == WordClass.VERB ? people : stem);
    }
}
