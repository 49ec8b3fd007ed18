package org.kroniek.web.cited;

import org.kroniek.web.search.QueryString;
import org.kroniek.web.search.SearchParameters;

/** The parameters of a search as in an address: the form in which they are kept, and read again whatever comes to be asked. */
public final class QueryAddress {

    private QueryAddress() {}

    /** Without the place in the list. */
    public static String of(SearchParameters asked) {
        return QueryString.of(
                asked.entries().stream().filter(entry -> !entry.getKey().equals("cursor")).toList());
    }

    /** What is asked. Parameters that are not known any more, or not understood, are left out. */
    public static SearchParameters read(String address) {
        return SearchParameters.read(QueryString.read(address)).understood();
    }
}
