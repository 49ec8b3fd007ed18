package org.kroniek.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.projection.AuthorityReader;
import org.kroniek.core.projection.AuthoritySnapshot;
import org.kroniek.web.api.linked.LinkedData;
import org.kroniek.web.api.payload.AuthorityPayload;
import org.kroniek.web.api.problem.ProblemException;
import org.kroniek.web.api.problem.ProblemType;

/** One person, organisation or place. The address of a merged record leads to the one it was merged into, for ever. */
@Path("authorities/{id}")
@RequestScoped
public class AuthorityResource {

    private static final int PERMANENT_REDIRECT = 308;

    @Inject
    private AuthorityReader authorities;
    @Inject
    private Representations representations;

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, LinkedData.MEDIA_TYPE})
    @Operation(summary = "One person, organisation or place")
    @APIResponseSchema(AuthorityPayload.class)
    @Parameter(name = "format", in = ParameterIn.QUERY, description = "json, or jsonld for schema.org; else as Accept says")
    @APIResponse(responseCode = "304", description = "Not changed since the ETag in If-None-Match")
    @APIResponse(responseCode = "308", description = "It was merged into the record at Location")
    @APIResponse(responseCode = "404", description = "There is no such record (problem details)")
    public Response authority(@PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers,
            @Context Request request) {
        AuthorityId asked = AuthorityId.parse(id).orElseThrow(AuthorityResource::notFound);
        return authorities.authority(asked).map(found -> answer(found, uri, headers, request))
                .or(() -> authorities.survivor(asked).map(survivor -> redirect(survivor, uri)))
                .orElseThrow(AuthorityResource::notFound);
    }

    private Response answer(AuthoritySnapshot authority, UriInfo uri, HttpHeaders headers, Request request) {
        return representations.answer(uri, headers, request, () -> AuthorityPayload.of(authority),
                linked -> linked.authority(authority));
    }

    /** Relative, and as text: only the caller knows by which scheme and name the site is reached. */
    private static Response redirect(AuthorityId survivor, UriInfo uri) {
        String query = uri.getRequestUri().getRawQuery();
        return Response.status(PERMANENT_REDIRECT)
                .header(HttpHeaders.LOCATION, "/api/v1/authorities/" + survivor + (query == null ? "" : "?" + query))
                // Merging can be undone.
                .header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }

    private static ProblemException notFound() {
        return new ProblemException(ProblemType.NOT_FOUND);
    }
}
