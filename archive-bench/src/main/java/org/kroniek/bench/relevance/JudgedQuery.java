package org.kroniek.bench.relevance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A query for which documents were judged.
 *
 * @param text as a reader types it
 * @param further names and values of the API's other parameters
 */
public record JudgedQuery(String id, String text, List<Map.Entry<String, String>> further) {

    public JudgedQuery {
        further = List.copyOf(further);
    }

    /** As in an address. */
    String parameters() {
        StringBuilder parameters = new StringBuilder("q=").append(encoded(text));
        further.forEach(parameter -> parameters.append('&').append(encoded(parameter.getKey())).append('=')
                .append(encoded(parameter.getValue())));
        return parameters.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
