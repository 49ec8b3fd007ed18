package org.kroniek.web.api;

import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;
import org.kroniek.web.api.problem.ProblemException;
import org.kroniek.web.api.problem.ProblemType;
import org.kroniek.web.reading.InterfaceLanguage;

/**
 * A stretch of a list whose members never change their places.
 *
 * @param from how many members come before it
 */
record ListPlace(int from, int size) {

    private static final Set<String> NAMES = Set.of("size", "cursor");

    static ListPlace read(UriInfo uri, InterfaceLanguage language) {
        Parameters.refuseUnknown(uri, NAMES, language);
        int from = Parameters.cursor(uri, language).map(ListPlace::number).orElse(0);
        return new ListPlace(from, Parameters.extent(uri, language).size());
    }

    private static int number(String cursor) {
        // At most nine digits, so that parsing cannot overflow.
        if (!cursor.matches("[0-9]{1,9}")) {
            throw new ProblemException(ProblemType.INVALID_CURSOR);
        }
        return Integer.parseInt(cursor);
    }

    /** Where the following stretch begins; empty when this is the last one. */
    Optional<String> next(int total) {
        return from + size < total ? Optional.of(String.valueOf(from + size)) : Optional.empty();
    }
}
