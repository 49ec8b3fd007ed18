package org.kroniek.core.importing;

import java.text.BreakIterator;
import java.util.Locale;

/** Makes a headline for an article that came without one. */
final class Headline {

    /** Code points; about what a newspaper sets over two columns. */
    private static final int LONGEST = 100;

    private Headline() {}

    /** The first sentence of a text, cut at a word when it is too long. */
    static String of(String text, Locale locale) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
        String flat = text.replaceAll("\\s+", " ").strip();
        sentences.setText(flat);
        String sentence = flat.substring(0, sentences.next()).strip();
        if (sentence.codePointCount(0, sentence.length()) <= LONGEST) {
            return sentence.length() > 1 && sentence.endsWith(".") && !sentence.endsWith("..")
                    ? sentence.substring(0, sentence.length() - 1)
                    : sentence;
        }
        return cutAtWord(sentence) + "…";
    }

    private static String cutAtWord(String sentence) {
        int end = sentence.offsetByCodePoints(0, LONGEST);
        int blank = sentence.lastIndexOf(' ', end);
        String cut = sentence.substring(0, blank > 0 ? blank : end);
        return cut.replaceAll("[\\s,;:–—(-]+\\z", "");
    }
}
