package org.kroniek.core.paging;

/** A list was to go on after a place that it never gave out as {@link Page#next()}. */
public final class UnknownPlaceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param place as it was given */
    public UnknownPlaceException(String place, RuntimeException cause) {
        super("No place of this list: " + place, cause);
    }
}
