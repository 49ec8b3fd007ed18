package org.kroniek.core.importing;

import java.text.Normalizer;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What is done to every text before it is stored: Unicode in composed form (NFC), one blank where several stood, no
 * invisible leftovers of typesetting. Refuses what no database can keep.
 */
public final class TextCleanup {

    /** All white space of Unicode, and the old separators of files, groups, records and units. */
    private static final Pattern BLANKS = Pattern.compile("[\\p{IsWhite_Space}\\x1C-\\x1F]+");

    /** Soft hyphens, zero-width blanks and byte order marks: they split words that readers see whole. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");

    private static final int NEXT_LINE = 0x85;

    private TextCleanup() {}

    /**
     * @param line the line of its file where the text stands, from 1
     * @throws DocumentRefusedException for control characters and lone surrogates
     */
    static String clean(String text, long line) throws DocumentRefusedException {
        OptionalInt unstorable = unstorable(text);
        if (unstorable.isPresent()) {
            throw refusal(text.codePointAt(unstorable.getAsInt()), line);
        }
        String visible = INVISIBLE.matcher(text).replaceAll("");
        return Normalizer.normalize(BLANKS.matcher(visible).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }

    /**
     * Refuses at once, while its lines can still be counted, a whole file that {@link #clean} would refuse in part.
     *
     * @throws DocumentRefusedException naming the line of the first control character or lone surrogate
     */
    public static void refuseUnstorable(String file) throws DocumentRefusedException {
        OptionalInt unstorable = unstorable(file);
        if (unstorable.isPresent()) {
            int at = unstorable.getAsInt();
            long line = 1 + file.substring(0, at).chars().filter(c -> c == '\n').count();
            throw refusal(file.codePointAt(at), line);
        }
    }

    private static DocumentRefusedException refusal(int point, long line) {
        return new DocumentRefusedException(ImportProblem.Code.CONTROL_CHARACTER, String.format("U+%04X", point), line);
    }

    private static OptionalInt unstorable(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            boolean control = Character.isISOControl(point) && !Character.isWhitespace(point) && point != NEXT_LINE;
            if (control || Character.getType(point) == Character.SURROGATE) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
