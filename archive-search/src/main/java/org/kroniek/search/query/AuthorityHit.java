package org.kroniek.search.query;

import java.util.List;
import java.util.Optional;
import org.kroniek.core.geo.Coordinates;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.text.Labels;

/**
 * A person, organisation or place that was found, with all that a list shows.
 *
 * @param version position of the change log that the document was made at; a later change has a higher one
 * @param names preferred names by language
 * @param otherNames its other names, each once
 * @param country ISO 3166-1 alpha-2 code, of places
 * @param score relevance; absent when sorted otherwise
 */
public record AuthorityHit(AuthorityId id, long version, AuthorityKind kind, Labels names, List<String> otherNames,
        Labels descriptions, Optional<Coordinates> coordinates, Optional<String> country, Optional<Double> score) {

    public AuthorityHit {
        otherNames = List.copyOf(otherNames);
    }
}
