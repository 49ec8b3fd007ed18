package org.kroniek.web.portal.event;

import org.kroniek.core.text.Anchor;

/**
 * The words around a passage as far as an anchor keeps them: within its paragraph, and in whole words. An anchor keeps a
 * number of characters, which ends in the middle of a word more often than not.
 */
final class PassageContext {

    private static final String MORE = "…";
    /** What stands for the rest does not stand alone on a line. */
    private static final char NO_BREAK_SPACE = '\u00A0';

    private PassageContext() {}

    /** @param prefix of an anchor */
    static String before(String prefix) {
        int line = prefix.lastIndexOf('\n');
        if (line >= 0 || isAll(prefix)) {
            return prefix.substring(line + 1);
        }
        return MORE + prefix.substring(prefix.indexOf(' ') + 1);
    }

    /** @param suffix of an anchor */
    static String after(String suffix) {
        int line = suffix.indexOf('\n');
        if (line >= 0 || isAll(suffix)) {
            return line < 0 ? suffix : suffix.substring(0, line);
        }
        int space = suffix.lastIndexOf(' ');
        return space < 0 ? suffix + MORE : suffix.substring(0, space) + NO_BREAK_SPACE + MORE;
    }

    /** Whether the text itself begins or ends there. */
    private static boolean isAll(String context) {
        return context.codePointCount(0, context.length()) < Anchor.CONTEXT;
    }
}
