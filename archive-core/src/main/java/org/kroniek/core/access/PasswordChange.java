package org.kroniek.core.access;

/** What became of changing a password. */
public sealed interface PasswordChange {

    /** It is changed. */
    record Changed() implements PasswordChange {}

    /** The old one is not right. */
    record WrongOld() implements PasswordChange {}

    /** The new one is not good enough. */
    record Refused(PasswordProblem problem) implements PasswordChange {}
}
