package org.kroniek.search.query.syntax;

/** Where words can be looked for, when not everywhere. */
public enum TextField {
    TITLE, AUTHOR, PERSON, ORGANISATION, PLACE, EVENT, COLLECTION, SOURCE, SECTION
}
