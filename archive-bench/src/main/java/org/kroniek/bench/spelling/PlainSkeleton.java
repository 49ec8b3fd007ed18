package org.kroniek.bench.spelling;

/**
 * What is left of a word when all that spellings may write differently is taken away: four kinds of consonants and l,
 * r, m and n, and how many groups of vowels it has. Coarser than the keys that are measured, and made without them, it
 * tells two names in an alias list from two spellings of one.
 *
 * @param consonants one letter for each kind, a run of one kind counting once
 * @param syllables groups of vowels
 */
record PlainSkeleton(String consonants, int syllables) {

    /** So much of the longer skeleton may differ. */
    private static final double MOST_DIFFERENCE = 1.0 / 3;

    /** Soft signs, mute vowels and ё make or cost one. */
    private static final int MOST_SYLLABLES_APART = 1;

    /** The last kind is large, as c, k, s, t and z write each other's sounds; h and j are none, as they come and go. */
    private static final String[] KINDS = {"pbпб", "fvwвф", "lлł", "rр", "mм", "nнñń",
            "tdszckgqxтдсзцкгґхчшщжčšžćçśźşđß"};
    private static final String VOWELS = "aeiouyàáâãäåèéêëìíîïòóôõöøùúûüýāēīōūаеёиоуыэюяіїє";

    /** Between vowels they do not part these, as Tokajev is also Tokaev. */
    private static final String GLIDES = "jй";

    static PlainSkeleton of(String word) {
        StringBuilder consonants = new StringBuilder();
        int syllables = 0;
        boolean inVowels = false;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            boolean vowel = VOWELS.indexOf(letter) >= 0;
            char kind = kind(letter);
            if (vowel && !inVowels) {
                syllables++;
            }
            inVowels = vowel || inVowels && GLIDES.indexOf(letter) >= 0;
            if (kind != 0 && (consonants.isEmpty() || consonants.charAt(consonants.length() - 1) != kind)) {
                consonants.append(kind);
            }
        }
        return new PlainSkeleton(consonants.toString(), syllables);
    }

    private static char kind(char letter) {
        for (String kind : KINDS) {
            if (kind.indexOf(letter) >= 0) {
                return kind.charAt(0);
            }
        }
        return 0;
    }

    boolean isOfAnotherNameThan(PlainSkeleton other) {
        int longer = Math.max(1, Math.max(consonants.length(), other.consonants.length()));
        return distance(consonants, other.consonants) > MOST_DIFFERENCE * longer
                || Math.abs(syllables - other.syllables) > MOST_SYLLABLES_APART;
    }

    /** How many letters have to be added, left out or changed (Levenshtein). */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
