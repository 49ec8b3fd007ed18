package org.kroniek.web.security;

import jakarta.ws.rs.core.SecurityContext;
import org.kroniek.core.rights.Audience;

/** Tells from a request what whoever sent it may see. */
public final class Audiences {

    private Audiences() {}

    public static Audience of(SecurityContext caller) {
        if (caller.getUserPrincipal() == null) {
            return Audience.PUBLIC;
        }
        if (caller.isUserInRole(Roles.EDITOR)) {
            return Audience.STAFF;
        }
        return caller.isUserInRole(Roles.RESEARCHER) ? Audience.REGISTERED : Audience.PUBLIC;
    }
}
