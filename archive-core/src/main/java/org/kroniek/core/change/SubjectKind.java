package org.kroniek.core.change;

/** The kinds of record whose changes are logged. */
public enum SubjectKind {
    ARTICLE, AUTHORITY, EVENT
}
