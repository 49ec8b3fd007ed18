package org.kroniek.search.query.syntax;

import java.util.Locale;

/** The kinds of record that a search can be for. */
public enum RecordType {
    ARTICLE, EVENT, PERSON, ORGANISATION, PLACE, COLLECTION;

    /** How it is written in queries, addresses and answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
