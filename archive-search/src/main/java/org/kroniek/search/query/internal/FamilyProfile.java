package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kroniek.search.query.syntax.RecordType;
import org.kroniek.search.query.syntax.TextField;

/**
 * What can be searched in the records of one family, and where.
 *
 * @param anywhere where words are looked up that stand in no field
 * @param fields where those of a field are; one that is absent is a field that these records do not have
 * @param types the kinds of record of the family
 * @param kind the index field that tells these kinds apart, when there are several
 * @param linked whether they are linked to persons, organisations and places
 * @param guarded whether some of them may not be found by whom they are linked to
 * @param languages whether the records are in a language
 * @param dates whether they have a date
 */
record FamilyProfile(SearchedFields anywhere, Map<TextField, SearchedFields> fields, Set<RecordType> types,
        Optional<String> kind, boolean linked, boolean guarded, boolean languages, boolean dates) {

    FamilyProfile {
        fields = Map.copyOf(fields);
        types = Set.copyOf(types);
    }

    /** Of what is found by the names and identities of those who are linked to it, that which may be found so. */
    Query ofLinks(Query wanted) {
        return guarded ? Readership.withoutRestricted(wanted) : wanted;
    }
}
