package org.kroniek.web.security;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import org.kroniek.core.access.Caller;
import org.kroniek.core.access.Role;
import org.kroniek.core.access.Session;

/**
 * The caller of a request, as Jakarta REST knows callers.
 *
 * @param session in which a person works; a program has none
 */
public record CallerContext(Caller caller, boolean secure, String scheme, Optional<Session> session)
        implements
            SecurityContext {

    /** Somebody who has logged in. */
    public static CallerContext of(Session session, boolean secure) {
        return new CallerContext(session.caller(), secure, FORM_AUTH, Optional.of(session));
    }

    /** A program with a key. */
    public static CallerContext of(Caller caller, boolean secure, String scheme) {
        return new CallerContext(caller, secure, scheme, Optional.empty());
    }

    @Override
    public Principal getUserPrincipal() {
        return new CallerPrincipal(caller, session);
    }

    @Override
    public boolean isUserInRole(String role) {
        return role.equals(Roles.DELIVERER)
                ? caller.mayDeliver()
                : caller.has(Role.valueOf(role.toUpperCase(Locale.ROOT)));
    }

    @Override
    public boolean isSecure() {
        return secure;
    }

    @Override
    public String getAuthenticationScheme() {
        return scheme;
    }
}
