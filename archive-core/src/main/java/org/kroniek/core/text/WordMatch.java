package org.kroniek.core.text;

import java.util.List;

/**
 * Whether two sequences of words are nearly the same. Case, accents, punctuation, quotation marks and white space do not
 * count. One word in {@value #WORDS_A_TYPO}, but no more than {@value #MOST_TYPOS} in all, may be spelt with a slip: one
 * letter wrong, missing, too many or changed with its neighbour in words of {@value #LONG} letters or more, two in words
 * of {@value #VERY_LONG} or more. Short words and whatever has a digit must be the same: {@code geen} is not {@code een}.
 * No word may be missing or added.
 */
final class WordMatch {

    private static final int WORDS_A_TYPO = 4;
    private static final int MOST_TYPOS = 3;
    private static final int LONG = 5;
    private static final int VERY_LONG = 9;

    private final List<FoldedText.Word> words;
    private final int mayDiffer;

    WordMatch(List<FoldedText.Word> words) {
        this.words = words;
        this.mayDiffer = Math.min(words.size() / WORDS_A_TYPO, MOST_TYPOS);
    }

    /** Whether the words of a text from that one on are nearly these. */
    boolean matchesAt(List<FoldedText.Word> text, int from) {
        int different = 0;
        for (int i = 0; i < words.size(); i++) {
            String ours = words.get(i).folded();
            String theirs = text.get(from + i).folded();
            if (!ours.equals(theirs) && (++different > mayDiffer || !isSlip(ours, theirs))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSlip(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int allowed = shorter >= VERY_LONG ? 2 : shorter >= LONG ? 1 : 0;
        return Math.abs(one.length() - other.length()) <= allowed && !hasDigit(one) && !hasDigit(other)
                && distance(one, other) <= allowed;
    }

    private static boolean hasDigit(String word) {
        return word.codePoints().anyMatch(Character::isDigit);
    }

    /** Letters replaced, left out, added or changed with their neighbour (optimal string alignment). */
    private static int distance(String one, String other) {
        int[][] least = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                least[i][j] = i == 0 || j == 0 ? i + j : step(least, one, other, i, j);
            }
        }
        return least[one.length()][other.length()];
    }

    private static int step(int[][] least, String one, String other, int i, int j) {
        int replaced = least[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(least[i - 1][j], least[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, least[i - 2][j - 2] + 1) : best;
    }
}
