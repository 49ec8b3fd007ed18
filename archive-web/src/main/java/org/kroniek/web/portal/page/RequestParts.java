package org.kroniek.web.portal.page;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;

/** What Jakarta REST knows of a request; endpoints take it as one {@code @BeanParam}. */
public class RequestParts {

    @Context
    private UriInfo uri;

    @Context
    private HttpHeaders headers;

    @Context
    private SecurityContext security;

    /** What pages depend on. */
    public PortalRequest request() {
        return PortalRequest.of(uri, headers.getAcceptableLanguages(), headers.getCookies(), security);
    }

    public HttpHeaders headers() {
        return headers;
    }
}
