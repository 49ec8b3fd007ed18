package org.kroniek.web.citation;

import java.util.Map;

/**
 * Text in a field of BibTeX: what TeX would take for a command is written as the character's name, all else stays Unicode,
 * which biber and the BibTeX of today read. Braces are named too: BibTeX counts them, even after a backslash.
 */
final class BibtexText {

    private static final Map<Integer, String> NAMED = Map.ofEntries(named('\\', "\\textbackslash{}"),
            named('{', "\\textbraceleft{}"), named('}', "\\textbraceright{}"), named('~', "\\textasciitilde{}"),
            named('^', "\\textasciicircum{}"), named('%', "\\%"), named('&', "\\&"), named('_', "\\_"),
            named('#', "\\#"), named('$', "\\$"));

    private BibtexText() {}

    static String of(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            String name = NAMED.get(character);
            if (name == null) {
                escaped.appendCodePoint(character);
            } else {
                escaped.append(name);
            }
        });
        return escaped.toString();
    }

    private static Map.Entry<Integer, String> named(char character, String name) {
        return Map.entry((int) character, name);
    }
}
