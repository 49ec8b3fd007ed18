package org.kroniek.core.naming;

/** The kinds of authority record. */
public enum AuthorityKind {
    PERSON, ORGANISATION, PLACE
}
