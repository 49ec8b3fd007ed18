package org.kroniek.search.query;

import org.kroniek.core.naming.AuthorityKind;

/**
 * What articles can be counted by. A facet does not heed what is chosen of itself, so that it shows what else there is to
 * choose. Persons, organisations, places and events come as their ids: their names are for the portal to add.
 */
public enum Facet {
    LANGUAGE, PUBLICATION, YEAR, PERSON, ORGANISATION, PLACE, EVENT, RIGHTS;

    /** The facet that counts authorities of that kind. */
    public static Facet of(AuthorityKind kind) {
        return switch (kind) {
            case PERSON -> PERSON;
            case ORGANISATION -> ORGANISATION;
            case PLACE -> PLACE;
        };
    }
}
