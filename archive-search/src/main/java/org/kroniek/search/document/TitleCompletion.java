package org.kroniek.search.document;

import java.util.ArrayList;
import java.util.List;

/**
 * What a title can be completed from: the title itself, and the title from each of its first words on, so that
 * {@code vliegveld} completes "Betogers op vliegveld van Almaty".
 *
 * @param inputs beginnings, each the rest of the title from there; empty when the title has no word
 * @param weight which of several titles comes first: the newest
 */
public record TitleCompletion(List<String> inputs, int weight) {

    /** Nobody starts typing a title at a later word, and each start costs memory. */
    static final int MAX_STARTS = 8;
    /** Code units of an input: more than anyone types. Must not exceed the mapping's {@code max_input_length}. */
    public static final int MAX_LENGTH = 80;

    /** Not to be proposed. */
    static final TitleCompletion NONE = new TitleCompletion(List.of(), 0);

    public TitleCompletion {
        inputs = List.copyOf(inputs);
    }

    static TitleCompletion of(String title, int weight) {
        String text = withoutControls(title);
        List<String> inputs = new ArrayList<>(MAX_STARTS);
        boolean inWord = false;
        for (int i = 0; i < text.length()
                && inputs.size() < MAX_STARTS; i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c) && !inWord) {
                inputs.add(cut(text.substring(i)));
            }
            inWord = Character.isLetterOrDigit(c) || (inWord && isInsideWords(c));
        }
        return new TitleCompletion(inputs, Math.max(0, weight));
    }

    /** Accents written apart, and the apostrophe of {@code auto's}; a hyphen begins a new word. */
    private static boolean isInsideWords(int c) {
        return c == '\'' || c == '\u2019' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** The completion field refuses a document whose input has control characters: it needs some of them itself. */
    private static String withoutControls(String title) {
        StringBuilder text = new StringBuilder(title.length());
        title.codePoints().forEach(c -> text.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return text.toString();
    }

    private static String cut(String input) {
        if (input.length() <= MAX_LENGTH) {
            return input;
        }
        int end = Character.isHighSurrogate(input.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
        return input.substring(0, end);
    }
}
