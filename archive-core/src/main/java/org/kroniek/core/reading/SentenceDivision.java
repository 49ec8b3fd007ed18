package org.kroniek.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kroniek.core.text.LanguageTag;

/**
 * Divides words into sentences. A sentence ends at a blank line, and at a full stop, question or exclamation mark that
 * stands before white space and is not followed by a small letter, unless the full stop is that of an abbreviation, an
 * initial or a German ordinal. The JDK's own division knows no abbreviations and costs several times as much.
 */
final class SentenceDivision {

    /** They stand before a name or a number, so their full stop never ends a sentence. */
    private static final Set<String> BEFORE_SOMETHING = Set.of("dr", "drs", "mr", "mrs", "ms", "mw", "mevr", "prof",
            "ir", "st", "ste", "jhr", "gen", "kol", "maj", "lt", "sgt", "sen", "gov", "rep", "hr", "fr", "ca", "nr",
            "blz", "vs", "bijv", "bv", "resp", "bzw", "mme", "mlle");

    /** Their full stop may end a sentence as well: it does when an article, a pronoun or the like follows. */
    private static final Set<String> ANYWHERE = Set.of("inc", "co", "ltd", "corp", "jr", "sr", "etc", "enz", "usw",
            "jan", "feb", "mrt", "mar", "apr", "aug", "sept", "sep", "okt", "oct", "nov", "dec", "no");

    private static final Set<String> OPENERS = Set.of("the", "a", "an", "in", "on", "at", "it", "its", "he", "she",
            "they", "we", "this", "that", "these", "but", "and", "as", "after", "for", "de", "het", "een", "hij", "zij",
            "ze", "dit", "dat", "deze", "maar", "en", "ook", "op", "bij", "na", "volgens", "er", "der", "die", "das",
            "ein", "eine", "sie", "es", "le", "la", "les", "un", "une", "il", "elle", "mais", "et");

    private final String text;
    private final List<Word> words;
    private final boolean ordinalsHaveStops;

    SentenceDivision(String text, List<Word> words, LanguageTag language) {
        this.text = text;
        this.words = words;
        this.ordinalsHaveStops = language.primary().equals("de");
    }

    List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>(words.size() / 12 + 1);
        int first = 0;
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            int end = i + 1 == words.size() ? text.length() : endAfter(i);
            if (end >= 0) {
                sentences.add(new Sentence(first, i + 1, skipBlanks(start, end), beforeBlanks(start, end)));
                first = i + 1;
                start = end;
            }
        }
        return sentences;
    }

    /** Where a sentence ends whose last word this is; -1 when the next word belongs to it as well. */
    private int endAfter(int word) {
        int from = words.get(word).end();
        int to = words.get(word + 1).start();
        if (to - from == 1) {
            return isWideStop(text.charAt(from)) ? to : -1;
        }
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == '\n' && at + 1 < to && text.charAt(at + 1) == '\n') {
                return at;
            }
            if (isStop(c)) {
                int end = afterStops(at, to);
                if (ends(word, c, at, end, to)) {
                    return end;
                }
                at = end - 1;
            }
        }
        return -1;
    }

    private boolean ends(int word, char stop, int at, int end, int to) {
        if (isWideStop(stop)) {
            return true;
        }
        if (end == to || !Character.isWhitespace(text.charAt(end)) || beginsSmall(to)) {
            return false;
        }
        boolean single = stop == '.' && at == words.get(word).end() && !isStop(text.charAt(at + 1));
        return !single || !belongsToWord(word);
    }

    /** A small letter, unless a capital comes next, as in {@code iPhone}. */
    private boolean beginsSmall(int at) {
        return Character.isLowerCase(text.charAt(at))
                && !(at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1)));
    }

    private boolean belongsToWord(int index) {
        Word word = words.get(index);
        int length = word.end() - word.start();
        if (length > 4) {
            return false;
        }
        if (Character.isDigit(text.charAt(word.start()))) {
            return ordinalsHaveStops && length <= 2;
        }
        String last = word.small();
        return BEFORE_SOMETHING.contains(last)
                || (isInitial(word) || isDotted(word) || ANYWHERE.contains(last)) && !isOpener(words.get(index + 1));
    }

    private boolean isInitial(Word word) {
        return word.capital() && word.end() - word.start() == 1;
    }

    /** The last of letters with full stops, as in {@code a.k.a.} */
    private boolean isDotted(Word word) {
        return word.end() - word.start() == 1 && word.start() > 1 && text.charAt(word.start() - 1) == '.'
                && Character.isLetter(text.charAt(word.start() - 2));
    }

    private boolean isOpener(Word word) {
        return word.end() - word.start() <= 7
                && OPENERS.contains(word.small());
    }

    private int afterStops(int from, int to) {
        int at = from;
        while (at < to && (isStop(text.charAt(at)) || isCloser(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || isWideStop(c);
    }

    /** A stop after which no blank is written. */
    private static boolean isWideStop(char c) {
        return c == '。' || c == '！' || c == '？';
    }

    private static boolean isCloser(char c) {
        return c == '"' || c == '\'' || c == '”' || c == '’' || c == '“' || c == '‘' || c == '»' || c == '«' || c == ')'
                || c == ']';
    }

    private int skipBlanks(int start, int end) {
        int at = start;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int beforeBlanks(int start, int end) {
        int at = end;
        while (at > start && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
