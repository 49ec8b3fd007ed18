package org.kroniek.core.importing;

import java.text.Normalizer;
import java.util.OptionalInt;

/**
 * What is done to every text before it is stored: Unicode in composed form (NFC), one blank where several stood, no
 * invisible leftovers of typesetting. Refuses what no database can keep.
 */
public final class TextCleanup {

    private static final int NEXT_LINE = 0x85;

    private TextCleanup() {}

    /**
     * One pass over the text: every text of an import goes through here.
     *
     * @param line the line of its file where the text stands, from 1
     * @throws DocumentRefusedException for control characters and lone surrogates
     */
    public static String clean(String text, long line) throws DocumentRefusedException {
        StringBuilder clean = new StringBuilder(text.length());
        boolean blank = false;
        int point;
        for (int i = 0; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            if (isUnstorable(point)) {
                throw refusal(point, line);
            }
            if (isBlank(point)) {
                blank = true;
            } else if (!isInvisible(point)) {
                if (blank && !clean.isEmpty()) {
                    clean.append(' ');
                }
                blank = false;
                clean.appendCodePoint(point);
            }
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
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
        int point;
        for (int i = 0; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            if (isUnstorable(point)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Control characters that separate nothing, and halves of surrogate pairs. */
    private static boolean isUnstorable(int point) {
        return Character.isISOControl(point)
                ? !isBlank(point)
                : point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    /** All white space of Unicode, and the old separators of files, groups, records and units. */
    private static boolean isBlank(int point) {
        return point <= ' '
                ? Character.isWhitespace(point)
                : point == NEXT_LINE || point > 0x7F && Character.isSpaceChar(point);
    }

    /** Soft hyphens, zero-width blanks and byte order marks: they split words that readers see whole. */
    private static boolean isInvisible(int point) {
        return point == 0xAD || point == 0x200B || point == 0x2060 || point == 0xFEFF;
    }
}
