package org.kroniek.search.morphology;

/** What the accented and joined letters of the Latin alphabets are when folded, by their two bytes of UTF-8. */
final class AccentedLetters {

    /** Latin-1 Supplement and Latin Extended-A. */
    private static final char FIRST = 0xC0;
    private static final char LAST = 0x17F;
    private static final String[] FOLDED = folded();

    private AccentedLetters() {}

    private static String[] folded() {
        String[] table = new String[LAST - FIRST + 1];
        for (char letter = FIRST; letter <= LAST; letter++) {
            String folded = WordFolding.fold(String.valueOf(letter));
            table[letter - FIRST] = folded.chars().allMatch(plain -> plain >= 'a' && plain <= 'z') ? folded : "";
        }
        return table;
    }

    /** One or two plain letters; empty for bytes that are no such letter. */
    static String folded(byte lead, byte trail) {
        int letter = (lead & 0x1F) << 6 | (trail & 0x3F);
        boolean known = (lead & 0xE0) == 0xC0 && letter >= FIRST && letter <= LAST;
        return known ? FOLDED[letter - FIRST] : "";
    }
}
