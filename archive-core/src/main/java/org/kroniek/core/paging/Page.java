package org.kroniek.core.paging;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list.
 *
 * @param items the records of this page, in the list's order
 * @param next where the following page begins; empty on the last page
 */
public record Page<T>(List<T> items, Optional<String> next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Reads a {@link #next()} that is a number.
     *
     * @throws UnknownPlaceException when it is none
     */
    public static long placeNumber(String place) {
        try {
            return Long.parseLong(place);
        } catch (NumberFormatException e) {
            throw new UnknownPlaceException(place, e);
        }
    }
}
