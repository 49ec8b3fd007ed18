package org.kroniek.core.projection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.geo.Coordinates;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.naming.ExternalIdentifier;
import org.kroniek.core.naming.NameVariant;
import org.kroniek.core.text.Labels;
import org.kroniek.core.time.EdtfDate;

/**
 * A person, organisation or place, complete, with what the records say that were merged into it.
 *
 * @param version number of the current version, from 1
 * @param preferred preferred names by language
 * @param names all names, its own first
 * @param begin birth or foundation
 * @param end death or dissolution
 * @param country ISO 3166-1 alpha-2 code, of places
 * @param absorbed records merged into this one, whose addresses lead here
 * @param changedAt when it was last changed
 */
public record AuthoritySnapshot(AuthorityId id, AuthorityKind kind, int version, Labels preferred,
        List<NameVariant> names, Optional<EdtfDate> begin, Optional<EdtfDate> end, Labels descriptions,
        Optional<Coordinates> coordinates, Optional<String> country, List<ExternalIdentifier> identifiers,
        List<RelationSnapshot> relations, List<AuthorityId> absorbed, Instant changedAt) {

    public AuthoritySnapshot {
        names = List.copyOf(names);
        identifiers = List.copyOf(identifiers);
        relations = List.copyOf(relations);
        absorbed = List.copyOf(absorbed);
    }

    public AuthorityReference reference() {
        return new AuthorityReference(id, kind, preferred);
    }
}
