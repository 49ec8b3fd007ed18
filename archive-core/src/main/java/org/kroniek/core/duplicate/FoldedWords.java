package org.kroniek.core.duplicate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text without what differs from one edition to the next: capitals, accents, punctuation, soft hyphens. */
final class FoldedWords {

    private static final Pattern UNHEARD = Pattern.compile("[\\p{Mn}\\p{Cf}]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private FoldedWords() {}

    static List<String> of(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String folded = UNHEARD.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>(folded.length() / 6 + 1);
        Matcher word = WORD.matcher(folded);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
