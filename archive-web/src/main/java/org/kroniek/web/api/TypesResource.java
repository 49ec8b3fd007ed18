package org.kroniek.web.api;

import org.kroniek.web.security.Audiences;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.kroniek.web.api.payload.TypesPayload;
import org.kroniek.web.api.problem.Problems;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.search.LinkedNames;
import org.kroniek.web.search.SearchParameters;
import org.kroniek.web.search.SharedQuestion;
import org.kroniek.web.search.TypeSearch;

/** What one question finds of every type of record. */
@Path("search/types")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TypesResource {

    @Context
    private SecurityContext security;
    @Inject
    private TypeSearch search;
    @Inject
    private LinkedNames linkedNames;
    @Inject
    private Problems problems;

    @GET
    @PermitAll
    @Operation(summary = "Articles, events and authorities that a question finds", description = "Of each type how many there are, the first of them, and where all are listed. Takes the parameters of /search; what a type does not have, such as the language of an event, is left out for it, and the address of its list shows what was asked.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "the query; empty for everything")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "the first so many of each type, 1 to 100; 20 unless given")
    @APIResponse(responseCode = "400", description = "A parameter could not be understood (problem details)")
    @APIResponse(responseCode = "503", description = "Search is unavailable for the moment; Retry-After says when to try again")
    public TypesPayload types(@Context UriInfo uri) {
        InterfaceLanguage language = problems.language();
        SearchParameters asked = linkedNames.followed(Parameters.search(uri, Set.of("size"), language));
        SharedQuestion question = SharedQuestion.of(asked);
        int size = Parameters.size(uri, language);
        return TypesPayload.of(question, search.articles(question, size, Audiences.of(security)),
                search.events(question, size),
                search.authorities(question, size, language.tag()), language.tag());
    }
}
