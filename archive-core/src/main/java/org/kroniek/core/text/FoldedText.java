package org.kroniek.core.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text as its code points and as its words, folded: without case, accents and differences of mere form. */
final class FoldedText {

    /** A word and where it stands. A sign that says something, such as {@code €} or {@code %}, is a word as well. */
    record Word(String folded, TextSpan span) {}

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    private final String text;
    private final int[] points;
    private final List<Word> words;

    FoldedText(String text) {
        this.text = text;
        this.points = text.codePoints().toArray();
        this.words = List.copyOf(split(points));
    }

    private static List<Word> split(int[] points) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < points.length) {
            int end = at;
            while (end < points.length && isInWord(points[end])) {
                end++;
            }
            if (end == at && isSign(points[at])) {
                end++;
            }
            if (end > at) {
                words.add(new Word(fold(new String(points, at, end - at)), new TextSpan(at, end)));
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    private static boolean isInWord(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetterOrDigit(point);
        };
    }

    private static boolean isSign(int point) {
        return switch (Character.getType(point)) {
            case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.OTHER_SYMBOL -> true;
            default -> point == '%' || point == '‰';
        };
    }

    private static String fold(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    int length() {
        return points.length;
    }

    int at(int position) {
        return points[position];
    }

    List<Word> words() {
        return words;
    }

    boolean has(TextSpan span, String exact) {
        return span.fits(points.length) && span.in(text).equals(exact);
    }

    /** Whether a word goes on over this position. */
    boolean isInsideWord(int position) {
        return position > 0 && position < points.length && isInWord(points[position - 1])
                && isInWord(points[position]);
    }

    /** Whether the code points of another text's span stand here. */
    boolean hasAt(int position, FoldedText other, TextSpan span) {
        return position + span.length() <= points.length && Arrays.equals(points, position,
                position + span.length(), other.points, span.start(), span.end());
    }
}
