package org.kroniek.web.citation;

import java.util.regex.Pattern;

/** Text without line breaks or control characters: in RIS and BibTeX a new line can begin another field. */
final class OneLine {

    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cc}\\p{Zl}\\p{Zp}]+");

    private OneLine() {}

    static String of(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }
}
