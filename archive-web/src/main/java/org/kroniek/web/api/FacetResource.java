package org.kroniek.web.api;

import org.kroniek.web.security.Audiences;
import jakarta.ws.rs.core.SecurityContext;
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
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.FacetAnswer;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.web.api.payload.FacetValuesPayload;
import org.kroniek.web.api.problem.ProblemDetails;
import org.kroniek.web.api.problem.ProblemException;
import org.kroniek.web.api.problem.ProblemType;
import org.kroniek.web.api.problem.Problems;
import org.kroniek.web.api.problem.StableName;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.search.FacetFinder;
import org.kroniek.web.search.LinkedNames;
import org.kroniek.web.search.SearchParameters;

/** All values of a facet, to look through or to find one by its name. */
@Path("search/facets/{facet}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FacetResource {

    @Context
    private SecurityContext security;
    @Inject
    private FacetFinder finder;
    @Inject
    private LinkedNames linkedNames;
    @Inject
    private Problems problems;

    @GET
    @PermitAll
    @Operation(summary = "Values of a facet among the articles that a search finds", description = "Takes every parameter of /search that says which articles; what is chosen of the facet itself does not count.")
    @Parameter(name = "facet", in = ParameterIn.PATH, description = "language, publication, year, person, organisation, place, event or rights")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "the query; empty for every article")
    @Parameter(name = "find", in = ParameterIn.QUERY, description = "the beginning of a word of the names that are looked for")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "at most so many values, 1 to 100; 20 unless given")
    @APIResponseSchema(FacetValuesPayload.class)
    @APIResponse(responseCode = "400", description = "The query or a parameter could not be understood (problem details)")
    @APIResponse(responseCode = "404", description = "There is no such facet")
    @APIResponse(responseCode = "503", description = "Search is unavailable for the moment; Retry-After says when to try again")
    public Response values(@PathParam("facet") String name, @Context UriInfo uri) {
        InterfaceLanguage language = problems.language();
        Facet facet = facet(name).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        SearchParameters asked = linkedNames.followed(Parameters.search(uri, Set.of("find", "size"), language));
        return switch (finder.values(asked, facet, Parameters.single(uri, "find", language).orElse(""),
                Parameters.size(uri, language), language.locale(), Audiences.of(security))) {
            case SearchOutcome.Answered(FacetAnswer answer) -> {
                Map<String, String> names = linkedNames.of(asked.filter(), Map.of(facet, answer.values()),
                        language.tag());
                yield Response.ok(FacetValuesPayload.of(facet, answer, names, language))
                        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).build();
            }
            case SearchOutcome.Refused(var wrong) -> throw new ProblemException(ProblemType.INVALID_QUERY,
                    ProblemDetails.ofQuery(wrong, language));
            case SearchOutcome.CursorRefused() -> throw new ProblemException(ProblemType.INVALID_CURSOR);
        };
    }

    private static Optional<Facet> facet(String name) {
        return Stream.of(Facet.values()).filter(facet -> StableName.of(facet).equals(name)).findFirst();
    }
}
