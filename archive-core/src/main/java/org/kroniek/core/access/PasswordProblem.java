package org.kroniek.core.access;

/** Why a password is not taken. */
public enum PasswordProblem {
    TOO_SHORT,
    TOO_LONG,
    /** It is among the first that an attacker would try. */
    EASY_TO_GUESS,
    /** It is the one there was. */
    UNCHANGED
}
