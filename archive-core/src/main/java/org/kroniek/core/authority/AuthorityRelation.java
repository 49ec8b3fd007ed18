package org.kroniek.core.authority;

import java.util.Comparator;
import java.util.Set;
import org.kroniek.core.id.AuthorityId;

/**
 * How the one whose record says so is related to another.
 *
 * @param kind one of {@link #KINDS}
 */
public record AuthorityRelation(String kind, Target target) {

    /** The kinds there are, read from the record that has the relation to the target. */
    public static final Set<String> KINDS = Set.of("memberOf", "partOf", "locatedIn", "successorOf", "headOf",
            "relatedTo");

    static final Comparator<AuthorityRelation> ORDER = Comparator.comparing(AuthorityRelation::kind)
            .thenComparing(relation -> relation.target().toString());

    /** The other record. */
    public sealed interface Target {

        /** What the list that a record comes from calls another of its records; that one may come later. */
        record Listed(String externalId) implements Target {}

        /** A record of the archive. */
        record Known(AuthorityId authority) implements Target {}
    }
}
