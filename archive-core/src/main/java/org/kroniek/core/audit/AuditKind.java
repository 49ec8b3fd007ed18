package org.kroniek.core.audit;

/** The kinds of record whose history is kept. */
public enum AuditKind {
    ARTICLE, AUTHORITY, EVENT, SUGGESTION, NAME, TERM, IMPORT, CITABLE_SEARCH, COLLECTION, ACCOUNT, RULE
}
