package org.kroniek.core.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Short texts, such as names, in the one form in which they are kept and compared: Unicode normalisation form C, one
 * blank where any white space stood, and nothing that readers cannot see or a database cannot keep.
 */
public final class SingleLine {

    /** Soft hyphens, zero-width blanks and byte order marks, as the clean-up of articles removes them. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");

    /** White space, control characters and halves of surrogate pairs. */
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cs}]+");

    private SingleLine() {}

    public static String of(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        return Normalizer.normalize(BLANK.matcher(visible).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }
}
