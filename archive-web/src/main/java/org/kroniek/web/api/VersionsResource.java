package org.kroniek.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kroniek.core.change.ChangeSubject;
import org.kroniek.core.history.RecordHistory;
import org.kroniek.core.history.RecordVersion;
import org.kroniek.core.history.RestoreOutcome;
import org.kroniek.web.api.payload.DifferencePayload;
import org.kroniek.web.api.payload.RestoredPayload;
import org.kroniek.web.api.payload.VersionsPayload;
import org.kroniek.web.api.problem.ProblemException;
import org.kroniek.web.api.problem.ProblemType;
import org.kroniek.web.api.problem.Problems;
import org.kroniek.web.history.RecordAddress;
import org.kroniek.web.security.Roles;

/** The versions of one article, authority or event. */
@Path("history/{records}/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VersionsResource {

    @Inject
    private RecordHistory history;
    @Inject
    private Problems problems;

    @GET
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "All versions of a record, the first one first", description = "Records are articles, authorities or events. The ETag is the number of the current version.")
    @APIResponseSchema(VersionsPayload.class)
    @APIResponse(responseCode = "404", description = "There is no such record (problem details)")
    public Response versions(@PathParam("records") String records, @PathParam("id") String id) {
        List<RecordVersion> versions = history.versions(subject(records, id));
        if (versions.isEmpty()) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        return Response.ok(VersionsPayload.of(versions))
                .tag(new EntityTag(String.valueOf(versions.getLast().number())))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @GET
    @Path("changes")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "What differs between two versions of a record, field by field and word by word")
    @APIResponseSchema(DifferencePayload.class)
    @Parameter(name = "from", in = ParameterIn.QUERY, required = true, description = "number of the version that is taken as the earlier")
    @Parameter(name = "to", in = ParameterIn.QUERY, required = true, description = "number of the other")
    @APIResponse(responseCode = "404", description = "There is no such record or version (problem details)")
    public Response changes(@PathParam("records") String records, @PathParam("id") String id, @Context UriInfo uri) {
        Parameters.refuseUnknown(uri, Set.of("from", "to"), problems.language());
        int from = HistoryParameters.number(uri, "from", problems.language());
        int to = HistoryParameters.number(uri, "to", problems.language());
        return Response.ok(history.difference(subject(records, id), from, to).map(DifferencePayload::of)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @POST
    @Path("restore")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Has a record say again what a version said, as a new version")
    @APIResponseSchema(RestoredPayload.class)
    @Parameter(name = "version", in = ParameterIn.QUERY, required = true, description = "number of the version to go back to")
    @Parameter(name = "reason", in = ParameterIn.QUERY, required = true, description = "why, for readers of the history")
    @Parameter(name = "If-Match", in = ParameterIn.HEADER, required = true, description = "the ETag of the versions that you saw")
    @APIResponse(responseCode = "404", description = "There is no such record or version (problem details)")
    @APIResponse(responseCode = "409", description = "What the version says is no longer possible; nothing was stored (problem details)")
    @APIResponse(responseCode = "412", description = "Somebody else has changed the record; nothing was stored (problem details)")
    @APIResponse(responseCode = "428", description = "If-Match is missing (problem details)")
    public Response restore(@PathParam("records") String records, @PathParam("id") String id, @Context UriInfo uri,
            @Context HttpHeaders headers, @Context SecurityContext caller) {
        Parameters.refuseUnknown(uri, Set.of("version", "reason"), problems.language());
        int version = HistoryParameters.number(uri, "version", problems.language());
        String reason = Parameters.single(uri, "reason", problems.language()).map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> new ProblemException(ProblemType.INVALID_REQUEST));
        return restored(history.restore(subject(records, id), ExpectedVersion.of(headers), version, reason,
                caller.getUserPrincipal().getName()));
    }

    private static Response restored(RestoreOutcome outcome) {
        return switch (outcome) {
            case RestoreOutcome.Restored(int version) -> done(version, true);
            case RestoreOutcome.Unchanged(int version) -> done(version, false);
            case RestoreOutcome.Outdated _ -> throw new ProblemException(ProblemType.OUTDATED);
            case RestoreOutcome.NotFound _ -> throw new ProblemException(ProblemType.NOT_FOUND);
            case RestoreOutcome.Refused _ -> throw new ProblemException(ProblemType.CONFLICT);
        };
    }

    private static Response done(int version, boolean changed) {
        return Response.ok(new RestoredPayload(version, changed)).tag(new EntityTag(String.valueOf(version))).build();
    }

    private static ChangeSubject subject(String records, String id) {
        return RecordAddress.parse(records, id).map(RecordAddress::subject)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }
}
