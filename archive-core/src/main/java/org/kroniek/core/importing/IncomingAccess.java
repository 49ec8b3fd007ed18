package org.kroniek.core.importing;

import java.util.Optional;

/**
 * What a document says of who may read it, in its own words.
 *
 * @param condition such as {@code registered}
 * @param embargoUntil the day or moment from which everybody may read it
 */
public record IncomingAccess(Optional<String> condition, Optional<String> embargoUntil) {

    /** It says nothing. */
    public static final IncomingAccess UNSAID = new IncomingAccess(Optional.empty(), Optional.empty());
}
