package org.kroniek.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kroniek.search.query.suggest.Suggest;
import org.kroniek.web.api.payload.SuggestPayload;
import org.kroniek.web.api.problem.Problems;
import org.kroniek.web.reading.InterfaceLanguage;

/** Completion while typing. */
@Path("suggest")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SuggestResource {

    /** Of each kind: twelve lines in all can be taken in at a glance. */
    private static final int MOST = 4;

    /** A title begins with less than this; more is a pasted text. */
    private static final int LONGEST = 100;

    @Inject
    private Suggest suggest;
    @Inject
    private Problems problems;

    @GET
    @PermitAll
    @Operation(summary = "Names in any spelling, events and headlines that go on from what was typed")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "the beginning of words that follow each other; nothing is suggested for more than 100 characters")
    @APIResponseSchema(SuggestPayload.class)
    public Response suggest(@QueryParam("q") @DefaultValue("") String typed) {
        InterfaceLanguage language = problems.language();
        boolean none = typed.isBlank() || typed.length() > LONGEST || typed.chars().anyMatch(Character::isISOControl);
        return Response.ok(SuggestPayload.of(none ? List.of() : suggest.suggest(typed, language.tag(), MOST), language))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
