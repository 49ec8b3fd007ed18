package org.kroniek.core.naming;

/** What a name is to the one who bears it. */
public enum NameKind {
    /** The one to be shown; at most one a language. */
    PREFERRED,
    /** Another form or spelling, also a surname alone. */
    ALTERNATE,
    /** No longer borne: a maiden name, a city renamed. */
    FORMER,
    ABBREVIATION,
    /** What others call a place. */
    EXONYM
}
