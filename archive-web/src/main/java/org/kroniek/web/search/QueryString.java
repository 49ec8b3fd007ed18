package org.kroniek.web.search;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Parameters as they stand in an address after the question mark ({@code application/x-www-form-urlencoded}, WHATWG URL). */
public final class QueryString {

    private QueryString() {}

    /** @param parameters names and values, in their order */
    public static String of(List<Map.Entry<String, String>> parameters) {
        return parameters.stream().map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** Values by name; what has no name is left out. */
    public static Map<String, List<String>> read(String text) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String parameter : text.split("&", -1)) {
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                parameters.computeIfAbsent(decoded(parameter.substring(0, equals)), _ -> new ArrayList<>())
                        .add(decoded(parameter.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
