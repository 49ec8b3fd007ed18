package org.kroniek.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kroniek.search.query.AuthorityAnswer;
import org.kroniek.search.query.AuthoritySearch;
import org.kroniek.web.api.payload.AuthoritiesPayload;
import org.kroniek.web.api.problem.Problems;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.search.AuthorityParameters;

/** Persons, organisations and places, found by any of their names. */
@Path("authorities")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuthoritiesResource {

    private static final Set<String> KNOWN = Stream.concat(AuthorityParameters.NAMES.stream(), Stream.of("size"))
            .collect(Collectors.toUnmodifiableSet());

    @Inject
    private AuthoritySearch search;
    @Inject
    private Problems problems;

    @GET
    @PermitAll
    @Operation(summary = "Persons, organisations and places, by any of their names or all of them")
    @APIResponseSchema(AuthoritiesPayload.class)
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "words of a name; empty for all records, by name")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "person, organisation, place; repeated or separated by commas")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "records a page, 1 to 100; 20 unless given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "next of an earlier answer to the same question")
    @APIResponse(responseCode = "400", description = "The query or a parameter could not be understood (problem details)")
    public Response list(@Context UriInfo uri) {
        InterfaceLanguage language = problems.language();
        Parameters.refuseUnknown(uri, KNOWN, language);
        AuthorityParameters asked = Parameters.valid(AuthorityParameters.read(uri.getQueryParameters()), language);
        AuthorityAnswer answer = Lists.answered(
                search.search(asked.toQuery(language.tag(), Parameters.extent(uri, language).size())), language);
        return Lists.page(AuthoritiesPayload.of(answer), answer.next(), uri);
    }
}
