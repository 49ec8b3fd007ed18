package org.kroniek.web.export;

/**
 * A value as a cell of a table: quoted where RFC 4180 wants it, and never a formula. Spreadsheets run what begins like one,
 * also when it is the headline of an article (OWASP, CSV Injection); an apostrophe before it makes it text.
 */
final class CsvCell {

    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final String QUOTED = ",\"\r\n";

    private CsvCell() {}

    static String of(String value) {
        String text = beginsLikeAFormula(value) ? "'" + value : value;
        return text.chars().anyMatch(character -> QUOTED.indexOf(character) >= 0)
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }

    private static boolean beginsLikeAFormula(String value) {
        return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
    }
}
