package org.kroniek.web.portal.search;

import java.util.Optional;

/**
 * A value to filter by, or to stop filtering by.
 *
 * @param count how many articles of the present answer have it; empty for a value that is on but not counted
 * @param active whether it is on; the link then takes it away
 */
public record FacetLink(String label, Optional<Long> count, String url, boolean active) {}
