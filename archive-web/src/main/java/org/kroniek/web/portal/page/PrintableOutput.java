package org.kroniek.web.portal.page;

import gg.jte.TemplateOutput;

/**
 * Replaces what HTML cannot carry: control characters, which a query or an old text may contain. A reader sees that
 * something was there.
 */
final class PrintableOutput implements TemplateOutput {

    private final TemplateOutput output;

    PrintableOutput(TemplateOutput output) {
        this.output = output;
    }

    @Override
    public void writeContent(String text) {
        output.writeContent(printable(text));
    }

    @Override
    public void writeContent(String text, int start, int end) {
        writeContent(text.substring(start, end));
    }

    private static String printable(String text) {
        return text.chars().allMatch(PrintableOutput::isPrintable)
                ? text
                : text.codePoints().map(point -> isPrintable(point) ? point : '\uFFFD')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isPrintable(int point) {
        return !Character.isISOControl(point) || point == '\n' || point == '\t' || point == '\r';
    }
}
