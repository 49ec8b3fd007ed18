package org.kroniek.core.naming;

/**
 * Where a spelling has a sound, written as linguists do: {@code V_V} is between vowels, {@code #_} at the beginning of
 * a word, {@code _eiy} before one of these letters. {@code V} is any vowel, {@code C} any consonant, {@code #} the edge
 * of the word, and a side that is empty is anything.
 *
 * @param before what may stand before
 * @param after what may stand after
 */
record SoundContext(String before, String after) {

    /** Anywhere. */
    static final SoundContext ANYWHERE = new SoundContext("", "");

    private static final char EDGE = '#';

    static SoundContext parse(String text) {
        int gap = text.indexOf('_');
        if (gap < 0 || gap != text.lastIndexOf('_')) {
            throw new IllegalArgumentException("A context has one _: " + text);
        }
        return new SoundContext(text.substring(0, gap), text.substring(gap + 1));
    }

    /** Whether the letters from start to end of a word stand in this context. */
    boolean holds(CharSequence word, int start, int end) {
        return (before.isEmpty() || allows(before, start == 0 ? EDGE : word.charAt(start - 1)))
                && (after.isEmpty() || allows(after, end == word.length() ? EDGE : word.charAt(end)));
    }

    private static boolean allows(String side, char neighbour) {
        for (int i = 0; i < side.length(); i++) {
            char allowed = side.charAt(i);
            if (allowed == neighbour || allowed == 'V' && NameLetters.isVowel(neighbour)
                    || allowed == 'C' && neighbour != EDGE && !NameLetters.isVowel(neighbour)) {
                return true;
            }
        }
        return false;
    }
}
