package org.kroniek.core.rights;

/** Who wants to read. */
public enum Audience {
    /** Anybody at all. */
    PUBLIC,
    /** Whoever has an account. */
    REGISTERED,
    /** Editors, who have to see what they decide about. */
    STAFF
}
