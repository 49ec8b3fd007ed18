package org.kroniek.web.api;

import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.rights.AccessOutcome;
import org.kroniek.core.rights.AccessState;
import org.kroniek.core.rights.ArticleAccess;
import org.kroniek.web.api.payload.ArticleAccessPayload;
import org.kroniek.web.api.problem.ProblemException;
import org.kroniek.web.api.problem.ProblemType;
import org.kroniek.web.security.Roles;

/** Who may read an article: to be looked up and decided by editors. */
@Path("articles/{id}/access")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ArticleAccessResource {

    private static final String NO_SUCH_ARTICLE = "There is no such article (problem details)";

    @Inject
    private ArticleAccess access;
    @Context
    private SecurityContext security;

    @GET
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Who may read an article, and what was decided about it before")
    @APIResponseSchema(ArticleAccessPayload.class)
    @APIResponse(responseCode = "404", description = NO_SUCH_ARTICLE)
    public Response access(@PathParam("id") String id, @Context Request request) {
        AccessState current = current(id);
        return Conditional.answer(tag(current), request, () -> Response.ok(payload(current))).build();
    }

    @PUT
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Decide who may read an article", description = "Withdrawing an article leaves a tombstone at its address that says the reason. "
            + "Any other condition reinstates it. If-Match carries the ETag of what the decision is about.")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(requiredProperties = {
            "access", "reason"}, properties = {
                    @SchemaProperty(name = "access", enumeration = {"open", "registered", "embargoed", "metadata-only",
                            "withdrawn"}),
                    @SchemaProperty(name = "embargoUntil", format = "date-time", description = "of an embargo, and only of that, its end"),
                    @SchemaProperty(name = "reason", description = "why; of a withdrawn article everybody reads it")})))
    @APIResponseSchema(ArticleAccessPayload.class)
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, required = true, description = "the ETag of what you saw")
    @APIResponse(responseCode = "400", description = "The decision could not be understood (problem details)")
    @APIResponse(responseCode = "404", description = NO_SUCH_ARTICLE)
    @APIResponse(responseCode = "412", description = "Somebody else has decided in the meantime (problem details)")
    @APIResponse(responseCode = "428", description = "If-Match is missing (problem details)")
    public Response decide(@PathParam("id") String id, String body, @Context HttpHeaders headers) {
        int seen = ExpectedVersion.of(headers);
        AccessDecision decision = AccessDecision.read(body)
                .orElseThrow(() -> new ProblemException(ProblemType.INVALID_ACCESS));
        ArticleId article = ArticleId.parse(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        return switch (access.decide(article, seen, decision.access(), decision.reason(),
                security.getUserPrincipal().getName())) {
            case AccessOutcome.Decided(AccessState state) -> answered(state);
            case AccessOutcome.Unchanged(AccessState state) -> answered(state);
            case AccessOutcome.Outdated _ -> throw new ProblemException(ProblemType.OUTDATED);
            case AccessOutcome.NotFound _ -> throw new ProblemException(ProblemType.NOT_FOUND);
        };
    }

    private Response answered(AccessState state) {
        return Response.ok(payload(state)).tag(tag(state)).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }

    private ArticleAccessPayload payload(AccessState state) {
        return ArticleAccessPayload.of(state, access.history(state.article()));
    }

    private AccessState current(String id) {
        return ArticleId.parse(id).flatMap(access::current)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private static EntityTag tag(AccessState state) {
        return new EntityTag(String.valueOf(state.number()));
    }
}
