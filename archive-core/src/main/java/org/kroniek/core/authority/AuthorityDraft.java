package org.kroniek.core.authority;

import java.util.List;
import java.util.Optional;
import org.kroniek.core.authority.AuthorityRelation.Target;
import org.kroniek.core.geo.Coordinates;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.naming.ExternalIdentifier;
import org.kroniek.core.naming.NameVariant;
import org.kroniek.core.text.Labels;
import org.kroniek.core.time.EdtfDate;

/**
 * An authority record as a list delivers it, checked and ready to be stored.
 *
 * @param source name of the list it comes from
 * @param externalId what the list calls it
 * @param relations to records of the same list
 * @param country ISO 3166-1 alpha-2 code, of places
 */
public record AuthorityDraft(String source, String externalId, AuthorityKind kind, List<NameVariant> names,
        Optional<EdtfDate> begin, Optional<EdtfDate> end, Labels descriptions, Optional<Coordinates> coordinates,
        Optional<String> country, List<ExternalIdentifier> identifiers, List<Relation> relations) {

    /** To a record that the same list calls {@code target}; it may come later. */
    public record Relation(String kind, String target) {}

    /** @throws IllegalArgumentException without a name */
    public AuthorityDraft {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("An authority needs a name: " + externalId);
        }
        names = List.copyOf(names);
        identifiers = List.copyOf(identifiers);
        relations = List.copyOf(relations);
    }

    /** What it says, without what its list calls it. */
    public AuthorityContent content() {
        return new AuthorityContent(kind, names, begin, end, descriptions, coordinates, country, identifiers,
                relations.stream().map(relation -> new AuthorityRelation(relation.kind(),
                        new Target.Listed(relation.target()))).toList());
    }
}
