package org.kroniek.search.morphology;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds words as the index's analyzer {@code folded} does, as far as the letters of the dictionaries go. */
public final class WordFolding {

    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\u00AD]+");

    private WordFolding() {}

    /** The word in lower case, without accents and soft hyphens, and with straight apostrophes. */
    public static String fold(String word) {
        return isPlain(word) ? word : foldLetters(word);
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(letter -> letter < 0x80 && (letter < 'A' || letter > 'Z'));
    }

    private static String foldLetters(String word) {
        String bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(bare.length());
        bare.chars().forEach(letter -> append(folded, (char) letter));
        return folded.toString();
    }

    /** Letters that are one in Unicode but that the index writes with other ones. */
    private static void append(StringBuilder folded, char letter) {
        switch (letter) {
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ', 'ð' -> folded.append('d');
            case 'ı' -> folded.append('i');
            case '’', '‘', '`' -> folded.append('\'');
            case '‐', '‑' -> folded.append('-');
            default -> folded.append(letter);
        }
    }
}
