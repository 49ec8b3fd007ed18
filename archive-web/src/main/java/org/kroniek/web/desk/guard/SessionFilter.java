package org.kroniek.web.desk.guard;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.kroniek.core.access.SessionService;
import org.kroniek.web.security.CallerContext;
import org.kroniek.web.security.SessionCookies;

/** Finds out who looks at a page. Readers have no cookie, and cost nothing here. */
@Provider
@Dependent
@Priority(Priorities.AUTHENTICATION)
public class SessionFilter implements ContainerRequestFilter {

    @Inject
    private SessionService sessions;

    @Context
    private HttpHeaders headers;

    @Override
    public void filter(ContainerRequestContext request) {
        SessionCookies.session(headers).flatMap(sessions::use).ifPresent(session -> request
                .setSecurityContext(CallerContext.of(session, request.getSecurityContext().isSecure())));
    }
}
