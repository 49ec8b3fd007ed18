package org.kroniek.core.importing;

/** What a document of a delivery is about. */
public enum DocumentKind {
    ARTICLE, AUTHORITY, EVENT, TERM
}
