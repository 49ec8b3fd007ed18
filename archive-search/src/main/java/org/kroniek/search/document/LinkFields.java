package org.kroniek.search.document;

import org.kroniek.core.naming.AuthorityKind;

/** The names of the fields that say with whom and what, alike in every family that has them. */
public final class LinkFields {

    public static final String PERSONS = "persons";
    public static final String ORGANISATIONS = "organisations";
    public static final String PLACES = "places";
    /** All of those, whatever their kind; filled by the index itself. */
    public static final String AUTHORITIES = "authorities";
    /** Their names in all spellings; searched, but not kept in the document. Filled by the index from those by kind. */
    public static final String NAMES = "names";
    /** The names of persons only, and so on. */
    public static final String PERSON_NAMES = "personNames";
    public static final String ORGANISATION_NAMES = "organisationNames";
    public static final String PLACE_NAMES = "placeNames";

    private LinkFields() {}

    /** The field with the names of that kind. */
    public static String namesOf(AuthorityKind kind) {
        return switch (kind) {
            case PERSON -> PERSON_NAMES;
            case ORGANISATION -> ORGANISATION_NAMES;
            case PLACE -> PLACE_NAMES;
        };
    }
}
