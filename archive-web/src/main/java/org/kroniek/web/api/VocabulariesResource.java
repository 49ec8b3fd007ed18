package org.kroniek.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kroniek.core.vocabulary.Vocabularies;
import org.kroniek.core.vocabulary.Vocabulary;
import org.kroniek.web.api.payload.TermPayload;
import org.kroniek.web.api.payload.TermsPayload;
import org.kroniek.web.api.problem.ProblemException;
import org.kroniek.web.api.problem.ProblemType;

/** The controlled vocabularies. */
@Path("vocabularies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VocabulariesResource {

    @Inject
    private Vocabularies vocabularies;

    @GET
    @Path("{name}")
    @PermitAll
    @Operation(summary = "All terms of a vocabulary: eventType, participantRole or figureKind")
    @APIResponseSchema(TermsPayload.class)
    @APIResponse(responseCode = "404", description = "There is no such vocabulary (problem details)")
    public Response terms(@PathParam("name") String name, @Context Request request) {
        Vocabulary vocabulary = Vocabulary.ofCode(name)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        return Representations.json(request, new TermsPayload(name,
                vocabularies.terms(vocabulary).stream().map(TermPayload::of).toList())).build();
    }
}
