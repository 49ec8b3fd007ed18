package org.kroniek.search.query;

import java.util.Set;
import org.kroniek.core.id.AuthorityId;

/**
 * Whom or what hits have to do with. Like every filter that belongs to a facet, several values of one kind mean any of
 * them, values of different kinds have to come together, and the facet of that kind does not heed them.
 *
 * @param persons any of these; empty for no such limit
 * @param organisations any of these
 * @param places any of these
 * @param together every one of these, of whatever kind. It counts for all facets, so that the facet {@code PERSON} of
 *        what is limited to one person tells with whom she is named most
 */
public record AuthorityFilter(Set<AuthorityId> persons, Set<AuthorityId> organisations, Set<AuthorityId> places,
        Set<AuthorityId> together) {

    /** No limit. */
    public static final AuthorityFilter NONE = new AuthorityFilter(Set.of(), Set.of(), Set.of(), Set.of());

    public AuthorityFilter {
        persons = Set.copyOf(persons);
        organisations = Set.copyOf(organisations);
        places = Set.copyOf(places);
        together = Set.copyOf(together);
    }

    /** Only what has to do with all of these. */
    public static AuthorityFilter together(AuthorityId... all) {
        return new AuthorityFilter(Set.of(), Set.of(), Set.of(), Set.of(all));
    }
}
