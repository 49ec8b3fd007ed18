package org.kroniek.web.citation;

import java.util.Optional;

/** Who wrote something, divided as far as reference managers need it. */
public sealed interface CitedName {

    /**
     * A person.
     *
     * @param given initials or given names
     * @param particle before the family name, as in {@code ten Bruggencate}; sorted with it or not as the style says
     * @param suffix after the family name, such as {@code Jr.}
     */
    record Person(String given, Optional<String> particle, String family, Optional<String> suffix)
            implements
                CitedName {}

    /** A newsroom, an agency, or a name that cannot be divided with certainty: printed as it is. */
    record Undivided(String name) implements CitedName {}
}
