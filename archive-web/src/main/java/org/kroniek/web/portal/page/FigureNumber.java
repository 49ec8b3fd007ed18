package org.kroniek.web.portal.page;

import java.util.OptionalLong;

/** Writes a claimed number, range or limit: "8", "8 to 12", "at least 8", "about 8". */
public final class FigureNumber {

    private FigureNumber() {}

    /**
     * @param from least number; empty when there is only an upper limit
     * @param to greatest number; empty when there is only a lower limit
     */
    public static String words(OptionalLong from, OptionalLong to, boolean approximate, PageFrame frame) {
        String words = words(from, to, frame);
        return approximate ? frame.text("event.figure.about", words) : words;
    }

    private static String words(OptionalLong from, OptionalLong to, PageFrame frame) {
        if (from.isEmpty()) {
            return frame.text("event.figure.atMost", to.orElseThrow());
        }
        if (to.isEmpty()) {
            return frame.text("event.figure.atLeast", from.getAsLong());
        }
        return from.equals(to)
                ? frame.text("event.figure.exactly", from.getAsLong())
                : frame.text("event.figure.between", from.getAsLong(), to.getAsLong());
    }
}
