package org.kroniek.web.api.access;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Locale;
import org.kroniek.core.access.Caller;
import org.kroniek.core.access.Role;

/** The caller of a request, as Jakarta REST knows callers. */
final class CallerContext implements SecurityContext {

    private final Caller caller;
    private final boolean secure;
    private final String scheme;

    CallerContext(Caller caller, boolean secure, String scheme) {
        this.caller = caller;
        this.secure = secure;
        this.scheme = scheme;
    }

    @Override
    public Principal getUserPrincipal() {
        return caller::account;
    }

    @Override
    public boolean isUserInRole(String role) {
        return caller.role().includes(Role.valueOf(role.toUpperCase(Locale.ROOT)));
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
