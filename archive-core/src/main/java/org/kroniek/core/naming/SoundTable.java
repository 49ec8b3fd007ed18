package org.kroniek.core.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the letters of one way of spelling sound like. Reads from left to right; the longest letters that fit count,
 * and of equally long ones the first of the table. A letter without a rule is its own sound, without its accent.
 */
final class SoundTable {

    /** A word with more ambiguous letters than give so many readings is read with the likeliest sounds of the rest. */
    private static final int MOST_READINGS = 4;

    private static final SoundRule[] NO_RULES = {};

    /** By the first letter. */
    private final SoundRule[][] rules = new SoundRule[NameLetters.KNOWN][];
    private final List<String> needed;

    /** @param needed a word has to have one of these to be of this spelling; none when any word may be */
    SoundTable(List<SoundRule> all, List<String> needed) {
        this.needed = List.copyOf(needed);
        Map<Character, List<SoundRule>> byFirst = new HashMap<>();
        all.stream().sorted(SoundRule.LONGEST_FIRST).forEach(
                rule -> byFirst.computeIfAbsent(rule.letters().charAt(0), _ -> new ArrayList<>()).add(rule));
        for (char letter = 0; letter < rules.length; letter++) {
            rules[letter] = byFirst.getOrDefault(letter, List.of()).toArray(NO_RULES);
        }
    }

    /** How a word may sound, the likeliest first; empty when it cannot be of this spelling. */
    List<StringBuilder> read(CharSequence word) {
        List<StringBuilder> readings = new ArrayList<>(MOST_READINGS);
        if (!hasNeeded(word)) {
            return readings;
        }
        readings.add(new StringBuilder(word.length() + MOST_READINGS));
        int at = 0;
        while (at < word.length() && !readings.isEmpty()) {
            SoundRule rule = rule(word, at);
            if (rule == null) {
                append(readings, NameLetters.base(word.charAt(at++)));
            } else {
                append(readings, rule.sounds());
                at += rule.letters().length();
            }
        }
        return readings;
    }

    private boolean hasNeeded(CharSequence word) {
        String text = needed.isEmpty() ? "" : word.toString();
        for (String letters : needed) {
            if (text.contains(letters)) {
                return true;
            }
        }
        return needed.isEmpty();
    }

    private @Nullable SoundRule rule(CharSequence word, int at) {
        char letter = word.charAt(at);
        for (SoundRule rule : letter < rules.length ? rules[letter] : NO_RULES) {
            if (rule.fits(word, at)) {
                return rule;
            }
        }
        return null;
    }

    private static void append(List<StringBuilder> readings, char sound) {
        for (StringBuilder reading : readings) {
            reading.append(sound);
        }
    }

    /** Doubles the readings for every second sound, while there is room. */
    private static void append(List<StringBuilder> readings, List<String> sounds) {
        if (sounds.isEmpty()) {
            readings.clear();
            return;
        }
        int before = readings.size();
        for (int other = 1; other < sounds.size() && readings.size() + before <= MOST_READINGS; other++) {
            for (int i = 0; i < before; i++) {
                readings.add(new StringBuilder(readings.get(i)).append(sounds.get(other)));
            }
        }
        for (int i = 0; i < before; i++) {
            readings.get(i).append(sounds.getFirst());
        }
    }
}
