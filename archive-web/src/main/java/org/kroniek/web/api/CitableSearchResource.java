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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
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
import org.kroniek.web.api.payload.CitableSearchPayload;
import org.kroniek.web.api.payload.CitedArticlesPayload;
import org.kroniek.web.api.payload.CitedChangesPayload;
import org.kroniek.web.api.problem.ProblemException;
import org.kroniek.web.api.problem.ProblemType;
import org.kroniek.web.api.problem.Problems;
import org.kroniek.web.cited.CitedSearches;
import org.kroniek.web.cited.CompareOutcome;

/** One search that was kept to be cited: what was found, and what has changed since. */
@Path("citable-searches/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CitableSearchResource {

    /** Ids read from the database at once. */
    private static final int STRETCH = 2_000;

    @Inject
    private CitedSearches cited;
    @Inject
    private CitableSearches searches;
    @Inject
    private PublicSite site;
    @Inject
    private Problems problems;

    @GET
    @PermitAll
    @Operation(summary = "A search that was kept")
    @APIResponseSchema(CitableSearchPayload.class)
    @APIResponse(responseCode = "404", description = "There is no such search (problem details)")
    public Response search(@PathParam("id") String id, @Context UriInfo uri) {
        return Response.ok(payload(existing(id), uri)).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }

    @GET
    @Path("articles")
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
    @Path("changes")
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
    @Path("ids")
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
        return CitableSearchesResource.payload(search, site.of(uri), problems.language());
    }
}
