package org.kroniek.core.detection;

import org.kroniek.core.reading.ReadPart;
import org.kroniek.core.reading.Sentence;

/** The words of one sentence in small letters, counted from 0, and its clauses. */
final class SentenceText {

    /** Signs between words that end a clause. */
    private static final String SIGNS = ",;:()[]–—";

    private final ReadPart part;
    private final Sentence sentence;
    private final EventLexicon lexicon;
    private final String[] words;

    SentenceText(ReadPart part, Sentence sentence, EventLexicon lexicon) {
        this.part = part;
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.words = new String[sentence.endWord() - sentence.firstWord()];
        for (int i = 0; i < words.length; i++) {
            words[i] = part.words().get(sentence.firstWord() + i).small();
        }
    }

    Sentence sentence() {
        return sentence;
    }

    EventLexicon lexicon() {
        return lexicon;
    }

    int size() {
        return words.length;
    }

    /** A word in small letters; empty beyond either end. */
    String word(int i) {
        return i >= 0 && i < words.length ? words[i] : "";
    }

    /** UTF-16 offset of a word in the text. */
    int start(int i) {
        return part.words().get(sentence.firstWord() + i).start();
    }

    int end(int i) {
        return part.words().get(sentence.firstWord() + i).end();
    }

    /** The words from one to before another, as the text has them. */
    String surface(int from, int to) {
        return part.text().substring(start(from), end(to - 1));
    }

    /** What stands between this word and the one before. */
    String gap(int i) {
        return i > 0 && i < words.length ? part.text().substring(end(i - 1), start(i)) : "";
    }

    boolean isQuestion() {
        return part.text().substring(end(words.length - 1), sentence.end()).indexOf('?') >= 0;
    }

    /** Whether the word, or it and the next, or it and the two that follow, are in the set. */
    boolean isIn(int i, WordSet set) {
        return i >= 0 && i < words.length
                && (set.contains(words[i]) || set.beginsPhrase(words[i]) && isPhrase(i, set));
    }

    private boolean isPhrase(int i, WordSet set) {
        String two = words[i] + "_" + word(i + 1);
        return set.contains(two) || set.contains(two + "_" + word(i + 2));
    }

    boolean is(int i, String className) {
        return isIn(i, lexicon.words(className));
    }

    /** Whether one of the words from one to before another is in the set. */
    boolean hasBetween(int from, int to, WordSet set) {
        for (int i = Math.max(0, from); i < Math.min(to, words.length); i++) {
            if (isIn(i, set)) {
                return true;
            }
        }
        return false;
    }

    boolean hasBetween(int from, int to, String className) {
        return hasBetween(from, to, lexicon.words(className));
    }

    /** Whether a clause begins with this word. */
    boolean isBoundary(int i) {
        return isSigned(i) || lexicon.is(word(i), "boundary");
    }

    /** Whether a sign separates this word from the one before. */
    boolean isSigned(int i) {
        String gap = gap(i);
        if (gap.equals(",") || gap.equals(":")) {
            return false; // inside a number or a time
        }
        for (int at = 0; at < gap.length(); at++) {
            if (SIGNS.indexOf(gap.charAt(at)) >= 0) {
                return true;
            }
        }
        return gap.equals(" - ");
    }

    /** First word of the clause of a word. */
    int clauseStart(int i) {
        int at = i;
        while (at > 0 && !isBoundary(at)) {
            at--;
        }
        return at;
    }

    /** After the last word of the clause of a word. */
    int clauseEnd(int i) {
        int at = i + 1;
        while (at < words.length && !isBoundary(at)) {
            at++;
        }
        return at;
    }

    /** Whether {@code 's} or {@code s} is added to a name. */
    boolean isPossessive(TextRange name) {
        int last = wordAt(name.end() - 1);
        return last < words.length && end(last) > name.end()
                || word(last + 1).equals("s") && gap(last + 1).matches("['’]");
    }

    /** Index of the word at or after a UTF-16 offset of the text. */
    int wordAt(int offset) {
        int i = 0;
        while (i < words.length && end(i) <= offset) {
            i++;
        }
        return i;
    }
}
