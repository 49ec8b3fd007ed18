package org.kroniek.core.mention;

import java.util.BitSet;
import org.kroniek.core.reading.ReadPart;
import org.kroniek.core.reading.Sentence;
import org.kroniek.core.reading.Word;
import org.kroniek.core.text.LanguageTag;

/** A headline or text, with what finding names asks about its words. A word is named by its index. */
final class Passage {

    private static final int LONG_WORD = 4;

    private final ReadPart part;
    private final LanguageTag language;
    private final BitSet beginnings = new BitSet();
    private final BitSet shouted = new BitSet();
    private final BitSet titled = new BitSet();

    Passage(ReadPart part, LanguageTag language) {
        this.part = part;
        this.language = language;
        part.sentences().forEach(this::note);
    }

    private void note(Sentence sentence) {
        beginnings.set(sentence.firstWord());
        boolean small = false;
        int capitals = 0;
        int others = 0;
        for (int i = sentence.firstWord(); i < sentence.endWord(); i++) {
            small |= hasSmallLetter(i);
            if (i > sentence.firstWord() && length(i) >= LONG_WORD) {
                capitals += isCapital(i) ? 1 : 0;
                others += isCapital(i) ? 0 : 1;
            }
        }
        shouted.set(sentence.firstWord(), sentence.endWord(), !small);
        boolean mostHaveCapitals = capitals >= 3 && capitals > 3 * others;
        // A headline has no full stop; a short sentence that is mostly names has.
        titled.set(sentence.firstWord(), sentence.endWord(), small && mostHaveCapitals
                && text().charAt(sentence.end() - 1) != '.' && !language.primary().equals("de"));
    }

    private boolean hasSmallLetter(int word) {
        for (int at = start(word); at < end(word); at++) {
            if (Character.isLowerCase(text().charAt(at))) {
                return true;
            }
        }
        return false;
    }

    ReadPart part() {
        return part;
    }

    LanguageTag language() {
        return language;
    }

    String text() {
        return part.text();
    }

    int words() {
        return part.words().size();
    }

    int start(int word) {
        return part.words().get(word).start();
    }

    int end(int word) {
        return part.words().get(word).end();
    }

    int length(int word) {
        Word it = part.words().get(word);
        return it.end() - it.start();
    }

    boolean isCapital(int word) {
        return part.words().get(word).capital();
    }

    boolean isAllCapitals(int word) {
        return length(word) > 1 && !hasSmallLetter(word);
    }

    /** A word in small letters. */
    String small(int word) {
        return part.words().get(word).small();
    }

    /** Whether a word has its capital perhaps only because a sentence begins: also after a colon or an opening quote. */
    boolean begins(int word) {
        if (word == 0 || beginnings.get(word)) {
            return true;
        }
        for (int at = end(word - 1); at < start(word); at++) {
            char c = text().charAt(at);
            boolean quote = c == '"' || c == '“' || c == '„' || c == '«' || c == '‘' || c == '\'' || c == '”';
            if (c == ':' || c == '•' || c == '…' || quote && at > end(word - 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all letters of the sentence are capitals. */
    boolean isShouted(int word) {
        return shouted.get(word);
    }

    /** Whether it is a headline of the kind that Gives Every Word a Capital. */
    boolean isTitled(int word) {
        return titled.get(word);
    }

    /** Whether only white space, and no end of a paragraph, is between a word and the one before it. */
    boolean followsBlank(int word) {
        if (word == 0 || word >= words()) {
            return false;
        }
        int from = end(word - 1);
        int to = start(word);
        return Spelling.next(text(), from, to) == to && Spelling.plain(text(), from, to) == ' ';
    }

    /** The character at a place; a blank outside the text. */
    char at(int offset) {
        return offset < 0 || offset >= text().length() ? ' ' : text().charAt(offset);
    }
}
