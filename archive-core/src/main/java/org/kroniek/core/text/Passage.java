package org.kroniek.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What is looked for: a passage of a text with its words. */
final class Passage {

    private final FoldedText text;
    private final TextSpan span;
    private final List<FoldedText.Word> words;

    private Passage(FoldedText text, TextSpan span) {
        this.text = text;
        this.span = span;
        this.words = text.words().stream()
                .filter(word -> word.span().start() >= span.start() && word.span().end() <= span.end()).toList();
    }

    static Passage of(FoldedText text, TextSpan span) {
        return new Passage(text, span);
    }

    /** Where a text has these words or nearly these; a passage that cuts a word, or has none, only as it stands. */
    List<TextSpan> placesIn(FoldedText other) {
        return words.isEmpty() || text.isInsideWord(span.start()) || text.isInsideWord(span.end())
                ? literal(other)
                : byWords(other);
    }

    private List<TextSpan> literal(FoldedText other) {
        return IntStream.rangeClosed(0, other.length() - span.length()).filter(at -> other.hasAt(at, text, span))
                .filter(at -> other.isInsideWord(at) == text.isInsideWord(span.start())
                        && other.isInsideWord(at + span.length()) == text.isInsideWord(span.end()))
                .mapToObj(at -> new TextSpan(at, at + span.length())).toList();
    }

    private List<TextSpan> byWords(FoldedText other) {
        WordMatch match = new WordMatch(words);
        List<TextSpan> places = new ArrayList<>();
        for (int from = 0; from + words.size() <= other.words().size(); from++) {
            if (match.matchesAt(other.words(), from)) {
                TextSpan place = widened(other, other.words().get(from).span().start(),
                        other.words().get(from + words.size() - 1).span().end());
                if (breaks(other, place) <= breaks(text, span)) {
                    places.add(place);
                }
            }
        }
        return places;
    }

    /** Punctuation with which the passage begins and ends belongs to it, as far as it stands there too. */
    private TextSpan widened(FoldedText other, int firstWord, int lastWord) {
        int start = firstWord;
        int ours = words.getFirst().span().start();
        while (ours > span.start() && start > 0 && other.at(start - 1) == text.at(ours - 1)) {
            start--;
            ours--;
        }
        int end = lastWord;
        ours = words.getLast().span().end();
        while (ours < span.end() && end < other.length() && other.at(end) == text.at(ours)) {
            end++;
            ours++;
        }
        return new TextSpan(start, end);
    }

    /** Line breaks: a passage of one paragraph is not found in pieces of two. */
    private static long breaks(FoldedText text, TextSpan span) {
        return IntStream.range(span.start(), span.end()).filter(at -> text.at(at) == '\n').count();
    }
}
