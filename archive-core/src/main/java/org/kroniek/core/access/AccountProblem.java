package org.kroniek.core.access;

/** What is wrong with what was typed for an account. */
public enum AccountProblem {

    /** A name begins with a letter or digit and has 2 to 50 of a to z, 0 to 9, dot, hyphen and underscore. */
    NAME_FORM,

    /** Another account has the name; names are never given again. */
    NAME_TAKEN,

    /** That is no e-mail address. */
    EMAIL_FORM,

    /** It is the last administrator who can log in. */
    LAST_ADMINISTRATOR
}
