package org.kroniek.core.naming;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The letters of a word of a name as tables of sounds know them: small, composed, and without the marks inside a word
 * that are no letters (hyphens, and the apostrophes and primes that romanisations write for soft signs).
 */
final class NameLetters {

    /** Up to here Unicode has the Latin and Cyrillic letters of names; later Latin ones are these with more accents. */
    static final int KNOWN = 0x530;

    private static final int FIRST_CYRILLIC = 0x400;
    private static final int LAST_LATIN = 0x2AF;
    private static final int FIRST_WITH_MORE_ACCENTS = 0x1E00;
    private static final int LAST_WITH_MORE_ACCENTS = 0x1EFF;
    private static final String VOWELS = "aeiouyæœøıəаеёиоуыэюяєіїәөүұ";
    private static final String MARKS = "-‐‑'’‘ʼʹʺ′″`´";

    /** Letters that some spelling tells from their base; an accent on any other says nothing to a table. */
    private static final String DISTINCT = "čćçšśşșžźżţțłđøßæœəıäöüóëěйїёў";

    /** Letters that Unicode does not take apart, each with its base. */
    private static final String STROKED = "đdłløoıißsəaæaœo";

    /** Base letters without their accents; 0 for what is no letter of a name. */
    private static final char[] BASES = new char[KNOWN];
    private static final boolean[] IS_VOWEL = new boolean[KNOWN];

    static {
        for (char letter = 0; letter < KNOWN; letter++) {
            if (isLetter(letter)) {
                BASES[letter] = withoutAccents(letter);
                IS_VOWEL[letter] = VOWELS.indexOf(letter) >= 0
                        || letter <= LAST_LATIN && VOWELS.indexOf(BASES[letter]) >= 0;
            }
        }
    }

    private NameLetters() {}

    /** The letters of a word; empty when it has anything else, such as digits, or is of two scripts. */
    static String of(String word) {
        String small = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(small.length());
        boolean latin = false;
        boolean cyrillic = false;
        for (int i = 0; i < small.length(); i++) {
            char letter = known(small.charAt(i));
            if (isLetter(letter)) {
                latin |= letter <= LAST_LATIN;
                cyrillic |= letter > LAST_LATIN;
                letters.append(DISTINCT.indexOf(letter) >= 0 ? letter : BASES[letter]);
            } else if (MARKS.indexOf(letter) < 0 && Character.getType(letter) != Character.NON_SPACING_MARK) {
                return "";
            }
        }
        return latin && cyrillic ? "" : letters.toString();
    }

    /** Whether these are Cyrillic letters. */
    static boolean areCyrillic(String letters) {
        return !letters.isEmpty() && letters.charAt(0) >= FIRST_CYRILLIC;
    }

    /** The letters without any accent, as newspapers without these letters print them. */
    static String plain(String letters) {
        StringBuilder plain = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            plain.append(base(letters.charAt(i)));
        }
        return plain.toString();
    }

    static boolean isVowel(char letter) {
        return letter < KNOWN && IS_VOWEL[letter];
    }

    /** The letter without its accent. */
    static char base(char letter) {
        return letter < KNOWN ? BASES[letter] : letter;
    }

    /** A letter with accents such as Vietnamese ones, without them. */
    private static char known(char letter) {
        return letter < FIRST_WITH_MORE_ACCENTS || letter > LAST_WITH_MORE_ACCENTS
                ? letter
                : withoutAccents(letter);
    }

    private static char withoutAccents(char letter) {
        int stroked = STROKED.indexOf(letter);
        return stroked >= 0 && stroked % 2 == 0
                ? STROKED.charAt(stroked + 1)
                : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
    }

    private static boolean isLetter(char letter) {
        return letter <= LAST_LATIN && Character.isLowerCase(letter)
                || letter >= FIRST_CYRILLIC && letter < KNOWN && Character.isLowerCase(letter);
    }
}
