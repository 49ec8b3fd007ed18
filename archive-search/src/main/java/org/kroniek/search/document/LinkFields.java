package org.kroniek.search.document;

/** The names of the fields that say with whom and what, alike in every family that has them. */
public final class LinkFields {

    public static final String PERSONS = "persons";
    public static final String ORGANISATIONS = "organisations";
    public static final String PLACES = "places";
    /** All of those, whatever their kind; filled by the index itself. */
    public static final String AUTHORITIES = "authorities";
    /** Their names in all spellings; searched, but not kept in the document. */
    public static final String NAMES = "names";

    private LinkFields() {}
}
