package org.kroniek.core.reading;

import java.util.List;
import org.kroniek.core.text.TextPart;
import org.kroniek.core.text.TextSpan;

/**
 * A headline or text with its words and sentences. Offsets are UTF-16 units, in which Java cuts strings; what leaves the
 * analysis is counted in code points, by {@link #span}.
 */
public record ReadPart(TextPart part, String text, List<Word> words, List<Sentence> sentences) {

    public ReadPart {
        words = List.copyOf(words);
        sentences = List.copyOf(sentences);
    }

    /** The characters of a word. */
    public String text(Word word) {
        return text.substring(word.start(), word.end());
    }

    /** A stretch of UTF-16 units as a span of code points. */
    public TextSpan span(int start, int end) {
        int first = text.codePointCount(0, start);
        return new TextSpan(first, first + text.codePointCount(start, end));
    }
}
