package org.kroniek.core.access;

/** What an API key may be used for, within what its account may. */
public enum KeyScope {

    /** Reading what an account may read. */
    READ,

    /** Reading, and delivering documents: for partners, who need not be editors. */
    DELIVER,

    /** Everything the account may. */
    ALL
}
