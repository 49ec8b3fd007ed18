package org.kroniek.web.cited;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kroniek.web.search.SearchParameters;

/** The parameters of a search as in an address: the form in which they are kept, and read again whatever comes to be asked. */
public final class QueryAddress {

    private QueryAddress() {}

    /** Without the place in the list. */
    public static String of(SearchParameters asked) {
        return asked.entries().stream().filter(entry -> !entry.getKey().equals("cursor"))
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** What is asked. Parameters that are not known any more, or not understood, are left out. */
    public static SearchParameters read(String address) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String parameter : address.split("&", -1)) {
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                parameters.computeIfAbsent(decoded(parameter.substring(0, equals)), _ -> new ArrayList<>())
                        .add(decoded(parameter.substring(equals + 1)));
            }
        }
        return SearchParameters.read(parameters).understood();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
