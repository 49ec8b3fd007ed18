package org.kroniek.bench.corpus;

import java.util.Locale;
import java.util.SplittableRandom;

/** Puts words together to sentences. */
final class GeneratedSentence {

    private final SplittableRandom chance;

    GeneratedSentence(SplittableRandom chance) {
        this.chance = chance;
    }

    String headline() {
        return capital(thing(false) + " " + DutchWords.VERBS.pick(chance) + " " + thing(true) + " in "
                + DutchWords.PLACES.pick(chance));
    }

    String sentence() {
        String core = switch (chance.nextInt(6)) {
            case 0 -> someone() + " " + DutchWords.VERBS.pick(chance) + " " + thing(true) + circumstance();
            case 1 -> "in " + DutchWords.PLACES.pick(chance) + " " + DutchWords.VERBS.pick(chance) + " " + thing(false)
                    + " " + thing(true);
            case 2 -> "volgens " + someone() + " " + DutchWords.VERBS.pick(chance) + " " + thing(false)
                    + circumstance();
            case 3 -> thing(false) + " " + DutchWords.VERBS.pick(chance) + ", " + DutchWords.LINKS.pick(chance) + " "
                    + thing(true) + " " + DutchWords.VERBS.pick(chance);
            case 4 -> "ruim " + (2 + chance.nextInt(900)) + " " + DutchWords.CROWDS.pick(chance) + " "
                    + DutchWords.VERBS_OF_MANY.pick(chance) + " " + thing(true) + circumstance();
            default -> thing(false) + " van " + DutchWords.PLACES.pick(chance) + " " + DutchWords.VERBS.pick(chance)
                    + " " + thing(true) + circumstance();
        };
        return capital(core) + ".";
    }

    private String someone() {
        return DutchWords.OFFICES.pick(chance) + " " + DutchWords.SURNAMES.pick(chance);
    }

    private String circumstance() {
        return switch (chance.nextInt(4)) {
            case 0 -> " " + DutchWords.TIMES.pick(chance);
            case 1 -> " in " + DutchWords.PLACES.pick(chance);
            case 2 -> " wegens " + thing(true);
            default -> "";
        };
    }

    private String thing(boolean described) {
        String word = noun();
        String article = chance.nextInt(4) == 0 ? "een" : "de";
        return described && chance.nextInt(2) == 0
                ? article + " " + DutchWords.ADJECTIVES.pick(chance) + " " + word
                : article + " " + word;
    }

    /** One in four is a compound, which gives the index the long tail of rare words that Dutch has. */
    private String noun() {
        String word = DutchWords.NOUNS.pick(chance);
        return chance.nextInt(4) == 0 ? DutchWords.NOUNS.pickAny(chance) + word : word;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
