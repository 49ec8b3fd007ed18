package org.kroniek.web.api.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.kroniek.core.access.AccessService;
import org.kroniek.core.access.Caller;
import org.kroniek.web.api.problem.ProblemException;
import org.kroniek.web.api.problem.ProblemType;
import org.kroniek.web.security.CallerContext;

/**
 * Finds out who calls: {@code Authorization: Bearer <API key>} (RFC 6750). A key that is given must be right, also where
 * none is needed: a partner whose key has run out should hear of it at once.
 */
@Provider
@Dependent
@Priority(Priorities.AUTHENTICATION)
public class ApiKeyFilter implements ContainerRequestFilter {

    private static final String BEARER = "Bearer";

    @Inject
    private AccessService access;

    @Override
    public void filter(ContainerRequestContext request) {
        Authorization.credentials(request.getHeaderString(HttpHeaders.AUTHORIZATION), BEARER).ifPresent(key -> {
            Caller caller = access.byKey(key).orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_KEY));
            request.setSecurityContext(CallerContext.of(caller, request.getSecurityContext().isSecure(), BEARER));
        });
    }
}
