package org.kroniek.core.importing;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What is done to every text before it is stored: Unicode in composed form (NFC), one blank where several stood, no
 * invisible leftovers of typesetting. Refuses what no database can keep.
 */
final class TextCleanup {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\u2028\\u2029]+");

    /** Soft hyphens, zero-width blanks and byte order marks: they split words that readers see whole. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");

    private TextCleanup() {}

    /**
     * @param line where the text begins in its file, from 1
     * @throws DocumentRefusedException for control characters and lone surrogates
     */
    static String clean(String text, long line) throws DocumentRefusedException {
        refuseUnstorable(text, line);
        String visible = INVISIBLE.matcher(text).replaceAll("");
        return Normalizer.normalize(BLANKS.matcher(visible).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }

    private static void refuseUnstorable(String text, long line) throws DocumentRefusedException {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            boolean control = Character.isISOControl(point) && !Character.isWhitespace(point) && point != 0x85;
            if (control || Character.getType(point) == Character.SURROGATE) {
                long at = line + text.substring(0, i).chars().filter(c -> c == '\n').count();
                throw new DocumentRefusedException(ImportProblem.Code.CONTROL_CHARACTER, String.format("U+%04X", point),
                        at);
            }
        }
    }
}
