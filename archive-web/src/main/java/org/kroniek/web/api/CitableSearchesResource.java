package org.kroniek.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kroniek.core.citable.CitableSearch;
import org.kroniek.core.citable.CitableSearches;
import org.kroniek.core.citable.CitedArticle;
import org.kroniek.core.id.CitableSearchId;
import org.kroniek.search.replay.Comparison;
import org.kroniek.search.replay.Differences;
import org.kroniek.web.api.access.Roles;
import org.kroniek.web.api.payload.CitableSearchPayload;
import org.kroniek.web.api.payload.CitedArticlesPayload;
import org.kroniek.web.api.payload.CitedChangesPayload;
import org.kroniek.web.api.problem.ProblemDetails;
import org.kroniek.web.api.problem.ProblemException;
import org.kroniek.web.api.problem.ProblemType;
import org.kroniek.web.api.problem.Problems;
import org.kroniek.web.cited.CitationWords;
import org.kroniek.web.cited.CitedSearches;
import org.kroniek.web.cited.CompareOutcome;
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

    /** Ids read from the database at once. */
    private static final int STRETCH = 2_000;

    @Inject
    private CitedSearches cited;
    @Inject
    private CitableSearches searches;
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
                    .status(isNew ? Response.Status.CREATED : Response.Status.OK).entity(payload(search, uri))
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

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(summary = "A search that was kept")
    @APIResponseSchema(CitableSearchPayload.class)
    @APIResponse(responseCode = "404", description = "There is no such search (problem details)")
    public Response search(@PathParam("id") String id, @Context UriInfo uri) {
        return Response.ok(payload(existing(id), uri)).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }

    @GET
    @Path("{id}/articles")
    @PermitAll
    @Operation(summary = "What was found, as it was", description = "In order, each article in the revision that was found.")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "articles a page, 1 to 100; 20 unless given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "next of an earlier answer")
    @APIResponseSchema(CitedArticlesPayload.class)
    @APIResponse(responseCode = "404", description = "There is no such search (problem details)")
    public Response articles(@PathParam("id") String id, @Context UriInfo uri) {
        CitableSearch search = existing(id);
        ListPlace place = ListPlace.read(uri, problems.language());
        Optional<String> next = place.next(search.count());
        return Lists.page(CitedArticlesPayload.of(cited.articles(search, place.from(), place.size()), next), next, uri);
    }

    @GET
    @Path("{id}/changes")
    @PermitAll
    @Operation(summary = "What has changed since, and why", description = "Searches again and compares. Every article that is lost, found, revised or moved names its causes.")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "articles a page, 1 to 100; 20 unless given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "next of an earlier answer")
    @APIResponseSchema(CitedChangesPayload.class)
    @APIResponse(responseCode = "404", description = "There is no such search (problem details)")
    @APIResponse(responseCode = "422", description = "More is found now than can be compared (problem details)")
    @APIResponse(responseCode = "503", description = "Search is unavailable or busy; Retry-After says when to try again")
    public Response changes(@PathParam("id") String id, @Context UriInfo uri) {
        CitableSearch search = existing(id);
        ListPlace place = ListPlace.read(uri, problems.language());
        Comparison comparison = switch (cited.compare(search)) {
            case CompareOutcome.Compared(Comparison compared) -> compared;
            case CompareOutcome.NotComparable() -> throw new ProblemException(ProblemType.RESULT_TOO_LARGE);
            case CompareOutcome.Busy() -> throw new ProblemException(ProblemType.TOO_MANY_AT_ONCE);
        };
        Differences differences = comparison.differences();
        Optional<String> next = place.next(differences.first().size());
        return Lists.page(CitedChangesPayload.of(comparison, cited.changes(comparison, place.from(), place.size()),
                next), next, uri);
    }

    @GET
    @Path("{id}/ids")
    @PermitAll
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(summary = "The ids alone, to check the hash", description = "In order, each with a line feed after it: idsSha256 is the SHA-256 of exactly these bytes.")
    @APIResponse(responseCode = "200", description = "The ids")
    @APIResponse(responseCode = "404", description = "There is no such search (problem details)")
    public Response ids(@PathParam("id") String id) {
        CitableSearch search = existing(id);
        StreamingOutput ids = out -> {
            List<CitedArticle> stretch = searches.articles(search.id(), 0, STRETCH);
            for (int from = 0; !stretch.isEmpty(); stretch = searches.articles(search.id(), from, STRETCH)) {
                StringBuilder lines = new StringBuilder();
                stretch.forEach(article -> lines.append(article.id()).append('\n'));
                out.write(lines.toString().getBytes(StandardCharsets.US_ASCII));
                from += stretch.size();
            }
        };
        return Response.ok(ids).type("text/plain;charset=UTF-8").header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }

    private CitableSearch existing(String id) {
        return CitableSearchId.parse(id).flatMap(searches::find)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private CitableSearchPayload payload(CitableSearch search, UriInfo uri) {
        InterfaceLanguage language = problems.language();
        return CitableSearchPayload.of(search,
                CitationWords.of(search, site.of(uri).resolve("/cited/" + search.id()).toString(), language),
                language.tag());
    }
}
