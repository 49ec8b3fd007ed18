package org.kroniek.search.morphology;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a dictionary may spell what is folded, as UTF-8: {@code e} may be {@code e} or {@code é}, {@code ss} may be {@code ß}.
 */
final class LetterSpellings {

    private static final int FIRST_ACCENTED = 0xC0;
    private static final int LAST_ACCENTED = 0x17F;
    private static final byte[][] NONE = {};
    private static final Map<String, byte[][]> ACCENTED = accented();
    private static final byte[][][] SMALL = ofAscii(false);
    private static final byte[][][] CAPITAL = ofAscii(true);

    private LetterSpellings() {}

    private static Map<String, byte[][]> accented() {
        Map<String, List<byte[]>> spellings = new HashMap<>();
        for (char letter = FIRST_ACCENTED; letter <= LAST_ACCENTED; letter++) {
            if (Character.isLetter(letter)) {
                String folded = WordFolding.fold(String.valueOf(letter));
                String key = Character.isUpperCase(letter) ? folded.toUpperCase(Locale.ROOT) : folded;
                spellings.computeIfAbsent(key, _ -> new ArrayList<>()).add(utf8(String.valueOf(letter)));
            }
        }
        Map<String, byte[][]> arrays = new HashMap<>();
        spellings.forEach((folded, list) -> arrays.put(folded, list.toArray(byte[][]::new)));
        return arrays;
    }

    private static byte[][][] ofAscii(boolean capital) {
        byte[][][] table = new byte[0x80][][];
        for (char letter = 0; letter < table.length; letter++) {
            char written = capital ? Character.toUpperCase(letter) : letter;
            List<byte[]> spellings = new ArrayList<>();
            spellings.add(utf8(String.valueOf(written)));
            spellings.addAll(List.of(ACCENTED.getOrDefault(String.valueOf(written), NONE)));
            table[letter] = spellings.toArray(byte[][]::new);
        }
        return table;
    }

    /** Of one folded letter in lower case. */
    static byte[][] of(char folded) {
        return folded < 0x80 ? SMALL[folded] : new byte[][]{utf8(String.valueOf(folded))};
    }

    /** Of one folded letter as a capital. */
    static byte[][] asCapital(char folded) {
        return folded < 0x80 ? CAPITAL[folded] : new byte[][]{utf8(String.valueOf(Character.toUpperCase(folded)))};
    }

    /** Of two folded letters as a single one. */
    static byte[][] asOne(char first, char second) {
        boolean possible = (first == 's' && second == 's') || (second == 'e' && (first == 'a' || first == 'o'));
        return possible ? ACCENTED.getOrDefault("" + first + second, NONE) : NONE;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
