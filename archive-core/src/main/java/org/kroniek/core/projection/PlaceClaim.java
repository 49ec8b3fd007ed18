package org.kroniek.core.projection;

import java.util.Optional;
import org.kroniek.core.geo.Coordinates;

/**
 * Where an event happened.
 *
 * @param key by which evidence refers to it
 * @param authority the place, if it is an authority
 * @param name its name, if it is not
 */
public record PlaceClaim(String key, Optional<AuthorityReference> authority, Optional<String> name,
        Optional<Coordinates> coordinates) {}
