package org.kroniek.core.naming;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The keys under which a word of a name is found in any spelling: {@code Poetin}, {@code Putin}, {@code Poutine} and
 * {@code Путин} have one in common.
 *
 * <p>A name from another script is written as each language would spell its sound, so a word is read aloud, as it
 * were, by the rules of Dutch, English, German, French and the Slavic languages in Latin letters, or of those in
 * Cyrillic ones. Each reading is a key; the one meant is the one that the spellings share. What these
 * spellings do not keep apart, such as {@code -sky} and {@code -skij}, the last table merges. The rules are tables
 * beside this class, which name the standards they follow.
 *
 * <p>Keys are for comparing, not for showing. They change with the tables, and {@link #VERSION} with them.
 */
public final class NameKeys {

    /** To be raised with every change of a table or rule that changes keys, so that kept keys are made anew. */
    public static final int VERSION = 1;

    /** No word has more keys; an ambiguous one is not found by its unlikeliest readings. */
    static final int MOST_KEYS = 12;

    /** No word has more keys with those of its base forms. */
    static final int MOST_KEYS_OF_FORM = 24;

    /** Shorter keys are of too many words. */
    private static final int SHORTEST_KEY = 3;

    /** Longer words are no names, and are not worth the time. */
    private static final int LONGEST_WORD = 40;

    private static final List<SoundTable> LATIN = List.of(SoundTableReader.read("dutch", "latin"),
            SoundTableReader.read("english", "latin"), SoundTableReader.read("german", "latin"),
            SoundTableReader.read("french", "latin"), SoundTableReader.read("slavic", "latin"));

    private static final List<SoundTable> CYRILLIC = List.of(SoundTableReader.read("cyrillic"));

    private static final SoundTable MERGED = SoundTableReader.read("merged");

    private NameKeys() {}

    /**
     * The keys of a word as someone looks for it.
     *
     * @return few; none when the word is short, has digits, or is of another script
     */
    public static Set<String> of(String word) {
        Set<String> keys = new LinkedHashSet<>();
        read(letters(word), keys, MOST_KEYS);
        return Collections.unmodifiableSet(keys);
    }

    /** The keys of a word as it stands in a text, where it may have the ending of a case: also those without it. */
    public static Set<String> ofForm(String word) {
        String letters = letters(word);
        Set<String> keys = new LinkedHashSet<>();
        read(letters, keys, MOST_KEYS);
        NameForms.bases(letters).forEach(base -> read(base, keys, MOST_KEYS_OF_FORM));
        return Collections.unmodifiableSet(keys);
    }

    private static String letters(String word) {
        return word.length() > LONGEST_WORD ? "" : NameLetters.of(word);
    }

    private static void read(String letters, Set<String> keys, int most) {
        if (NameLetters.areCyrillic(letters)) {
            read(letters, CYRILLIC, keys, most);
            return;
        }
        read(letters, LATIN, keys, most);
        String plain = NameLetters.plain(letters);
        if (!plain.equals(letters)) {
            read(plain, LATIN, keys, most);
        }
    }

    private static void read(String letters, List<SoundTable> tables, Set<String> keys, int most) {
        if (letters.length() < SHORTEST_KEY) {
            return;
        }
        for (SoundTable table : tables) {
            for (StringBuilder sounds : table.read(letters)) {
                String key = key(sounds);
                if (key.length() >= SHORTEST_KEY && keys.size() < most) {
                    keys.add(key);
                }
            }
        }
    }

    private static String key(StringBuilder sounds) {
        return single(MERGED.read(single(sounds)).getFirst()).toString();
    }

    /** A doubled letter sounds as a single one; but {@code Andrejev} has two of them and {@code Andrew} one. */
    private static StringBuilder single(StringBuilder sounds) {
        int kept = 0;
        for (int i = 0; i < sounds.length(); i++) {
            char sound = sounds.charAt(i);
            if (kept == 0 || sounds.charAt(kept - 1) != sound || sound == 'e') {
                sounds.setCharAt(kept++, sound);
            }
        }
        sounds.setLength(kept);
        return sounds;
    }
}
