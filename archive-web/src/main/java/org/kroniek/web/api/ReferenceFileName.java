package org.kroniek.web.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names files to be saved after what is in them: who saves forty references wants to tell them apart. */
final class ReferenceFileName {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern CUT = Pattern.compile("-[^-]*$");
    private static final int LONGEST = 60;

    private ReferenceFileName() {}

    /**
     * The value of {@code Content-Disposition} (RFC 6266, with the encoding of RFC 8187).
     *
     * @param title in any script
     * @param plain for callers who read ASCII only, and for a title without a word
     */
    static String of(String title, String plain, String extension) {
        String words = NO_WORD.matcher(" " + title.toLowerCase(Locale.ROOT) + " ").replaceAll("-");
        String name = words.length() < 3 ? plain : shortened(words.substring(1, words.length() - 1));
        return "attachment; filename=\"" + plain + "." + extension + "\"; filename*=UTF-8''"
                + URLEncoder.encode(name + "." + extension, StandardCharsets.UTF_8).replace("*", "%2A");
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : CUT.matcher(words.substring(0, words.offsetByCodePoints(0, LONGEST))).replaceFirst("");
    }
}
