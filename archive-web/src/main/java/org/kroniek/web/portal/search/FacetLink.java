package org.kroniek.web.portal.search;

import java.util.Optional;

/**
 * A value to filter by, or to stop filtering by.
 *
 * @param count how many hits of the present answer have it; empty for a value that is on but not counted
 * @param active whether it is on; the link then takes it away
 * @param exclusion how to leave out what has it; empty where that is not possible
 */
public record FacetLink(String label, Optional<Long> count, String url, boolean active,
        Optional<Exclusion> exclusion) {

    /** One that can only be chosen. */
    public FacetLink(String label, Optional<Long> count, String url, boolean active) {
        this(label, count, url, active, Optional.empty());
    }

    /**
     * How to leave out what has the value.
     *
     * @param active whether it is left out now; the link then takes it in again
     */
    public record Exclusion(String url, boolean active) {}

    /** Whether anything is said of the value now. */
    public boolean chosen() {
        return active || excluded();
    }

    public boolean excluded() {
        return exclusion.filter(Exclusion::active).isPresent();
    }
}
