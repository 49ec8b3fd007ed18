package org.kroniek.core.access;

/**
 * Who makes a request, as proved by a key, a password or a session.
 *
 * @param scope what the key may be used for; a person who has logged in has them all
 */
public record Caller(String account, Role role, KeyScope scope) {

    /** Somebody who has proved it in person. */
    public static Caller inPerson(String account, Role role) {
        return new Caller(account, role, KeyScope.ALL);
    }

    /** Whether this caller may do what that role may. */
    public boolean has(Role demanded) {
        Role acting = scope == KeyScope.ALL ? role : Role.RESEARCHER;
        return acting.includes(demanded);
    }

    /** Whether this caller may deliver documents. */
    public boolean mayDeliver() {
        return scope == KeyScope.DELIVER || has(Role.EDITOR);
    }
}
