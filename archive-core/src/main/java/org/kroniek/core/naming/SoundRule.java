package org.kroniek.core.naming;

import java.util.Comparator;
import java.util.List;

/**
 * How letters sound.
 *
 * @param letters in small letters
 * @param sounds what they may stand for, the likeliest first; empty when no word of this spelling has them
 * @param context where
 */
record SoundRule(String letters, List<String> sounds, SoundContext context) {

    /** The longest first, as none may be hidden by a shorter one; sorting keeps the order of equally long ones. */
    static final Comparator<SoundRule> LONGEST_FIRST = Comparator
            .comparingInt((SoundRule rule) -> rule.letters.length()).reversed();

    private static final String NONE = "!";
    private static final String SILENT = "-";

    SoundRule {
        sounds = List.copyOf(sounds);
    }

    /** A line of a table: letters, sounds with {@code |} between them, and perhaps a context. */
    static SoundRule parse(String line) {
        List<String> fields = List.of(line.strip().split("\\s+"));
        if (fields.size() < 2 || fields.size() > 3) {
            throw new IllegalArgumentException("Not letters, sounds and context: " + line);
        }
        String sounds = fields.get(1);
        return new SoundRule(fields.getFirst(),
                sounds.equals(NONE) ? List.of() : List.of(sounds.replace(SILENT, "").split("\\|", -1)),
                fields.size() == 3 ? SoundContext.parse(fields.get(2)) : SoundContext.ANYWHERE);
    }

    boolean fits(CharSequence word, int at) {
        int end = at + letters.length();
        if (end > word.length()) {
            return false;
        }
        for (int i = 1; i < letters.length(); i++) {
            if (word.charAt(at + i) != letters.charAt(i)) {
                return false;
            }
        }
        return context.holds(word, at, end);
    }
}
