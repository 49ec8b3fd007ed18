package org.kroniek.web.export;

/**
 * Text for a cell of a spreadsheet. Spreadsheets run what begins like a formula, also when it is the headline of an article or a
 * query (OWASP, CSV Injection); an apostrophe before it keeps it text.
 */
public final class SpreadsheetText {

    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private SpreadsheetText() {}

    public static String of(String value) {
        return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
