package org.kroniek.web.portal.problem;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.kroniek.search.client.SearchUnavailableException;
import org.kroniek.web.portal.page.PageWriter;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;

/** Gives every failure a page. What is inside goes to the log, under a number that the page shows. */
@Provider
@Dependent
public class FailureMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(FailureMapper.class.getName());
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int SERVER_ERROR = 500;
    /** Enough to find a line in a log, and short enough to read out over the telephone. */
    private static final int INCIDENT_LENGTH = 8;

    @Inject
    private ProblemPages pages;

    @Context
    private UriInfo uri;

    @Context
    private HttpHeaders headers;

    @Context
    private SecurityContext security;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException refusal) {
            Response response = refusal.getResponse();
            // Not every one is a failure: a redirect is an answer.
            return response.getStatus() < BAD_REQUEST
                    ? response
                    : Response.fromResponse(response).entity(page(refusal, request())).type(PageWriter.HTML).build();
        }
        PortalPage page = page(failure, request());
        return Response.status(page.status()).entity(page).type(PageWriter.HTML).build();
    }

    PortalPage page(WebApplicationException refusal, PortalRequest request) {
        int status = refusal.getResponse().getStatus();
        if (status == NOT_FOUND) {
            return pages.notFound(request);
        }
        return status < SERVER_ERROR ? pages.refused(request, status) : unexpected(refusal, request, status);
    }

    PortalPage page(Throwable failure, PortalRequest request) {
        if (failure instanceof SearchUnavailableException) {
            LOG.log(System.Logger.Level.WARNING, "No search for {0}: {1}", request.path(), failure.getMessage());
            return pages.searchUnavailable(request);
        }
        return unexpected(failure, request, SERVER_ERROR);
    }

    private PortalPage unexpected(Throwable failure, PortalRequest request, int status) {
        String incident = UUID.randomUUID().toString().substring(0, INCIDENT_LENGTH);
        LOG.log(System.Logger.Level.ERROR, "Incident " + incident + ": no page for " + request.path(), failure);
        return pages.unexpected(request, status, incident);
    }

    private PortalRequest request() {
        return PortalRequest.of(uri, headers.getAcceptableLanguages(), headers.getCookies(), security);
    }
}
