package org.kroniek.web.security;

import java.security.Principal;
import java.util.Optional;
import org.kroniek.core.access.Caller;
import org.kroniek.core.access.Session;

/**
 * Who calls, beyond the name.
 *
 * @param session in which a person works; a program has none
 */
public record CallerPrincipal(Caller caller, Optional<Session> session) implements Principal {

    @Override
    public String getName() {
        return caller.account();
    }
}
