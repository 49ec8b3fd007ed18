package org.kroniek.local.analysis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One rule of the character filter {@code mapping}: {@code from => to}, with backslash escapes on both sides. */
record MappingRule(String from, String to) {

    private static final String ARROW = "=>";
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)");

    static MappingRule parse(String rule) {
        int arrow = rule.lastIndexOf(ARROW);
        if (arrow < 0) {
            throw new IllegalArgumentException("The mapping [" + rule + "] has no " + ARROW);
        }
        String to = rule.substring(arrow + ARROW.length());
        return new MappingRule(unescape(rule.substring(0, arrow).trim()), unescape(to.trim()));
    }

    private static String unescape(String text) {
        return ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(character(escape.group(1))));
    }

    private static String character(String escape) {
        return switch (escape.charAt(0)) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case 'b' -> "\b";
            case 'f' -> "\f";
            case 'u' -> unicode(escape);
            default -> escape;
        };
    }

    private static String unicode(String escape) {
        if (escape.length() != 5) {
            throw new IllegalArgumentException("The escape [\\" + escape + "] needs four hexadecimal digits");
        }
        return Character.toString(Integer.parseInt(escape.substring(1), 16));
    }
}
