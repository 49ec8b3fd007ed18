package org.kroniek.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kroniek.core.citable.CitableSearch;
import org.kroniek.web.security.Roles;
import org.kroniek.web.api.payload.CitableSearchPayload;
import org.kroniek.web.api.problem.ProblemDetails;
import org.kroniek.web.api.problem.ProblemException;
import org.kroniek.web.api.problem.ProblemType;
import org.kroniek.web.api.problem.Problems;
import org.kroniek.web.cited.CitationWords;
import org.kroniek.web.cited.CitedSearches;
import org.kroniek.web.cited.KeepOutcome;
import org.kroniek.web.cited.KeepingRight;
import org.kroniek.web.cited.KeepingRights;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.search.SearchParameters;

/** Searches that are kept to be cited. */
@Path("citable-searches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CitableSearchesResource {

    @Inject
    private CitedSearches cited;
    @Inject
    private KeepingRights rights;
    @Inject
    private HttpServletRequest client;
    @Inject
    private PublicSite site;
    @Inject
    private Problems problems;

    @POST
    @PermitAll
    @Operation(summary = "Keep a search to be cited", description = "Keeps the query, how it was read, what was searched, and the ids and revisions of all articles found, in order, for ever. "
            + "Anybody may keep searches that find up to 10,000 articles, 20 an hour; with an editor's key up to 1,000,000.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "the query; this and all other parameters as in /search, but for cursor, size, facets, histogram and highlight")
    @APIResponseSchema(value = CitableSearchPayload.class, responseCode = "201", responseDescription = "Kept; Location is the record")
    @APIResponse(responseCode = "200", description = "The same search with the same articles had been kept; Location is the record")
    @APIResponse(responseCode = "400", description = "The query or a parameter could not be understood (problem details)")
    @APIResponse(responseCode = "403", description = "Another site made a browser send this (problem details)")
    @APIResponse(responseCode = "422", description = "It finds more articles than may be kept (problem details)")
    @APIResponse(responseCode = "429", description = "Too many searches kept; Retry-After says when to try again")
    @APIResponse(responseCode = "503", description = "Search is unavailable or busy; Retry-After says when to try again")
    public Response keep(@Context UriInfo uri, @Context HttpHeaders headers, @Context SecurityContext caller) {
        InterfaceLanguage language = problems.language();
        SearchParameters asked = Parameters.whole(uri, language);
        return switch (cited.keep(asked, most(headers, caller))) {
            case KeepOutcome.Kept(CitableSearch search, boolean isNew) -> Response
                    .status(isNew ? Response.Status.CREATED : Response.Status.OK)
                    .entity(payload(search, site.of(uri), language))
                    .header(HttpHeaders.LOCATION, "/api/v1/citable-searches/" + search.id())
                    .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
            case KeepOutcome.TooMany _ -> throw new ProblemException(ProblemType.RESULT_TOO_LARGE);
            case KeepOutcome.Refused(var wrong) -> throw new ProblemException(ProblemType.INVALID_QUERY,
                    ProblemDetails.ofQuery(wrong, language));
            case KeepOutcome.Busy() -> throw new ProblemException(ProblemType.TOO_MANY_AT_ONCE);
        };
    }

    private int most(HttpHeaders headers, SecurityContext caller) {
        return switch (rights.of(caller.isUserInRole(Roles.EDITOR), headers, client.getRemoteAddr())) {
            case KeepingRight.Granted(int most) -> most;
            case KeepingRight.Foreign() -> throw new ProblemException(ProblemType.FOREIGN_REQUEST);
            case KeepingRight.Later(Duration wait) ->
                throw new ProblemException(ProblemType.TOO_MANY_REQUESTS, wait);
        };
    }

    /** @param site address of the home page, as readers know it */
    static CitableSearchPayload payload(CitableSearch search, URI site, InterfaceLanguage language) {
        return CitableSearchPayload.of(search,
                CitationWords.of(search, site.resolve("/cited/" + search.id()).toString(), language), language.tag());
    }
}
