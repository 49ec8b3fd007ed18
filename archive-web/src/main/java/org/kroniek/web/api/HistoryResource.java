package org.kroniek.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kroniek.core.audit.HistoryReader;
import org.kroniek.core.audit.RecordedEntry;
import org.kroniek.core.audit.TrailFilter;
import org.kroniek.core.audit.TrailFinding;
import org.kroniek.core.audit.TrailReport;
import org.kroniek.core.audit.TrailVerification;
import org.kroniek.core.paging.Page;
import org.kroniek.core.paging.UnknownPlaceException;
import org.kroniek.web.api.payload.HistoryPayload;
import org.kroniek.web.api.payload.VerificationPayload;
import org.kroniek.web.api.problem.ProblemException;
import org.kroniek.web.api.problem.ProblemType;
import org.kroniek.web.api.problem.Problems;
import org.kroniek.web.security.Roles;

/** The trail of the whole archive: who did what, when and why. */
@Path("history")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource {

    /** Whoever has more wrong than this needs a database administrator, not a longer list. */
    private static final int MOST_FINDINGS = 1_000;

    @Inject
    private HistoryReader history;
    @Inject
    private TrailVerification verification;
    @Inject
    private Problems problems;

    @GET
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "What was done in the archive, the latest first")
    @APIResponseSchema(HistoryPayload.class)
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "of record: article, authority, event, suggestion, name, term, import, citable-search, collection, account")
    @Parameter(name = "subject", in = ParameterIn.QUERY, description = "identity of one record; of a name or account the name")
    @Parameter(name = "author", in = ParameterIn.QUERY, description = "name of the account")
    @Parameter(name = "action", in = ParameterIn.QUERY, description = "such as created, revised, merged, mention-confirmed, import-done")
    @Parameter(name = "since", in = ParameterIn.QUERY, description = "the first day (2026-11-23) or moment (2026-11-23T04:30:00Z)")
    @Parameter(name = "until", in = ParameterIn.QUERY, description = "the last day, or the moment after the last")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "entries a page, 1 to 100; 20 unless given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "next of an earlier answer")
    @APIResponse(responseCode = "400", description = "A parameter could not be understood (problem details)")
    public Response entries(@Context UriInfo uri) {
        TrailFilter filter = HistoryParameters.read(uri, problems.language());
        Page<RecordedEntry> page = page(filter, uri);
        Response.ResponseBuilder response = Response.ok(HistoryPayload.of(page)).header(HttpHeaders.CACHE_CONTROL,
                "no-store");
        page.next().ifPresent(next -> response.link(Parameters.withCursor(uri, next), "next"));
        return response.build();
    }

    private Page<RecordedEntry> page(TrailFilter filter, UriInfo uri) {
        try {
            return history.entries(filter, Parameters.cursor(uri, problems.language()),
                    Parameters.size(uri, problems.language()));
        } catch (UnknownPlaceException _) {
            throw new ProblemException(ProblemType.INVALID_CURSOR);
        }
    }

    @GET
    @Path("verification")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Looks through the whole history for what the archive did not write", description = "Reads every row of history: "
            + "some seconds for 100,000 articles. At most 1,000 findings are listed; the command lists all.")
    @APIResponseSchema(VerificationPayload.class)
    public Response verification() {
        List<TrailFinding> findings = new ArrayList<>();
        TrailReport report = verification.verify(finding -> {
            if (findings.size() < MOST_FINDINGS) {
                findings.add(finding);
            }
        });
        return Response.ok(VerificationPayload.of(report, findings)).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
