package org.kroniek.search.query.oracle;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Which of the words that occur at all are meant by one that is not given in full. */
final class OpenTokens {

    private final Set<String> vocabulary;
    private final WordForms forms;

    /** @param vocabulary all words of the archive, without accents and capitals */
    OpenTokens(Set<String> vocabulary, WordForms forms) {
        this.vocabulary = Set.copyOf(vocabulary);
        this.forms = forms;
    }

    /** @param pattern {@code *} is any characters or none, {@code ?} is one */
    List<String> fitting(String pattern) {
        StringBuilder folded = new StringBuilder();
        pattern.codePoints().mapToObj(Character::toString)
                .forEach(c -> folded.append("*?".contains(c) ? c : forms.folded(c)));
        int[] wanted = folded.codePoints().toArray();
        return those(word -> fits(wanted, 0, word.codePoints().toArray(), 0));
    }

    private static boolean fits(int[] pattern, int at, int[] word, int from) {
        if (at == pattern.length) {
            return from == word.length;
        }
        if (pattern[at] == '*') {
            return fits(pattern, at + 1, word, from) || (from < word.length && fits(pattern, at, word, from + 1));
        }
        return from < word.length && (pattern[at] == '?' || pattern[at] == word[from])
                && fits(pattern, at + 1, word, from + 1);
    }

    /** @param edits how many characters may be missing, too many, wrong, or swapped with their neighbour */
    List<String> similar(String word, int edits) {
        int[] wanted = forms.folded(word).codePoints().toArray();
        return those(other -> isSimilar(wanted, other.codePoints().toArray(), edits));
    }

    private static boolean isSimilar(int[] a, int[] b, int edits) {
        return Math.abs(a.length - b.length) <= edits && distance(a, b) <= edits;
    }

    /** The optimal string alignment distance: what was swapped is not changed again. */
    private static int distance(int[] a, int[] b) {
        int[][] steps = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int changed = steps[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                steps[i][j] = Math.min(changed, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[a.length][b.length];
    }

    private List<String> those(Predicate<String> wanted) {
        return vocabulary.stream().filter(wanted).toList();
    }
}
