package org.kroniek.web.desk.guard;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.kroniek.web.portal.page.PortalRequest;

/** What pages depend on, before a request has reached its endpoint. */
final class GuardedRequest {

    private GuardedRequest() {}

    static PortalRequest of(ContainerRequestContext request) {
        return PortalRequest.of(request.getUriInfo(), request.getAcceptableLanguages(), request.getCookies(),
                request.getSecurityContext());
    }
}
