package org.kroniek.core.access;

/** What an account may do. Each role may all that the ones before it may. */
public enum Role {
    RESEARCHER, EDITOR, ADMIN;

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
