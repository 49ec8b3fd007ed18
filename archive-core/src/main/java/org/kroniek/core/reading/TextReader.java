package org.kroniek.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.text.TextPart;
import org.kroniek.core.time.EdtfDate;

/** Divides articles into words and sentences. Safe for use by many threads. */
public final class TextReader {

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
        return new ReadPart(part, text, words, new SentenceDivision(text, words, language).sentences());
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>(text.length() / 5);
        int at = 0;
        while (at < text.length()) {
            int first = text.codePointAt(at);
            int start = at;
            at += Character.charCount(first);
            if (Word.has(first)) {
                at = endOfWord(text, at);
                words.add(new Word(start, at, Character.isUpperCase(first) || Character.isTitleCase(first),
                        text.substring(start, at).toLowerCase(Locale.ROOT)));
            }
        }
        return words;
    }

    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (!Word.has(point)) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }
}
