package org.kroniek.bench.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * One search of the list.
 *
 * @param kind what it stands for; the report has a line for each kind
 * @param text as a reader types it
 * @param options further parameters as in an address, or nothing
 */
public record SearchCase(String kind, String text, String options) {

    /** As in an address. */
    public String parameters() {
        String query = "q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        return options.isEmpty() ? query : query + "&" + options;
    }
}
