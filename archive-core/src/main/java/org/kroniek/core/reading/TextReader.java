package org.kroniek.core.reading;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.text.TextPart;
import org.kroniek.core.time.EdtfDate;

/** Divides articles into words and sentences. Safe for use by many threads. */
public final class TextReader {

    /** After these a full stop does not end a sentence. Initials, single letters, never do. */
    private static final Set<String> ABBREVIATIONS = Set.of("dr", "drs", "mr", "mrs", "ms", "prof", "ir", "ing", "st",
            "sint", "jhr", "gen", "kol", "lt", "sgt", "sen", "gov", "rep", "jr", "sr", "ca", "nr", "no", "blz", "vs",
            "bijv", "o.a", "m.n", "d.w.z", "e.g", "i.e", "inc", "co", "ltd", "corp", "u.s", "u.k", "u.n", "e.u");

    /**
     * Reads an article.
     *
     * @param headline absent when it was only taken from the text
     * @param text the canonical text
     */
    public ReadArticle read(Optional<String> headline, String text, LanguageTag language, Optional<EdtfDate> date) {
        List<ReadPart> parts = new ArrayList<>(2);
        headline.ifPresent(title -> parts.add(part(TextPart.HEADLINE, title, language)));
        parts.add(part(TextPart.TEXT, text, language));
        return new ReadArticle(language, date, parts);
    }

    private static ReadPart part(TextPart part, String text, LanguageTag language) {
        List<Word> words = words(text);
        return new ReadPart(part, text, words, sentences(text, words, language.toLocale()));
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>(text.length() / 5);
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && Word.has(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            if (at > start) {
                words.add(new Word(start, at, isCapital(text.codePointAt(start))));
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return words;
    }

    private static boolean isCapital(int point) {
        return Character.isUpperCase(point) || Character.isTitleCase(point);
    }

    private static List<Sentence> sentences(String text, List<Word> words, Locale locale) {
        List<Sentence> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
        breaks.setText(text);
        int start = breaks.first();
        int word = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end < text.length() && isInside(text, start, end)) {
                continue;
            }
            int first = word;
            while (word < words.size() && words.get(word).start() < end) {
                word++;
            }
            if (word > first) {
                sentences.add(new Sentence(first, word, skipBlanks(text, start, end), beforeBlanks(text, start, end)));
            }
            start = end;
        }
        return sentences;
    }

    /** Whether what looks like the end of a sentence is only that of an abbreviation. */
    private static boolean isInside(String text, int start, int boundary) {
        int end = beforeBlanks(text, start, boundary);
        if (end == start || text.charAt(end - 1) != '.' || text.substring(end, boundary).contains("\n\n")) {
            return false;
        }
        int from = end - 1;
        while (from > start && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        String last = text.substring(from, end - 1);
        return last.length() == 1 && Character.isUpperCase(last.charAt(0))
                || ABBREVIATIONS.contains(last.toLowerCase(Locale.ROOT));
    }

    private static int skipBlanks(String text, int start, int end) {
        int at = start;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int beforeBlanks(String text, int start, int end) {
        int at = end;
        while (at > start && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
