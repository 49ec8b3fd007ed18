package org.kroniek.web.api;

import org.kroniek.web.security.Audiences;
import org.kroniek.core.projection.ReadableEvents;
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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kroniek.core.id.EventId;
import org.kroniek.core.projection.EventSnapshot;
import org.kroniek.web.api.linked.LinkedData;
import org.kroniek.web.api.payload.EventArticlesPayload;
import org.kroniek.web.api.payload.EventPayload;
import org.kroniek.web.api.payload.EvidenceListPayload;
import org.kroniek.web.api.problem.ProblemException;
import org.kroniek.web.api.problem.ProblemType;
import org.kroniek.web.citation.CitationForm;

/** One event: what is claimed of it, and the passages that prove it. */
@Path("events/{id}")
@RequestScoped
public class EventResource {

    private static final String NO_SUCH_EVENT = "There is no such event (problem details)";

    @Context
    private SecurityContext security;
    @Inject
    private ReadableEvents events;
    @Inject
    private Representations representations;

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, LinkedData.MEDIA_TYPE, CitationForm.RIS_TYPE, CitationForm.BIBTEX_TYPE,
            CitationForm.CSL_TYPE, CitationForm.TEXT_TYPE})
    @Operation(summary = "One event with all that is claimed of it")
    @APIResponse(responseCode = "200", description = "The event, as a record or as a reference to it", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = EventPayload.class)),
            @Content(mediaType = LinkedData.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT)),
            @Content(mediaType = CitationForm.RIS_TYPE, schema = @Schema(type = SchemaType.STRING)),
            @Content(mediaType = CitationForm.BIBTEX_TYPE, schema = @Schema(type = SchemaType.STRING)),
            @Content(mediaType = CitationForm.CSL_TYPE, schema = @Schema(type = SchemaType.ARRAY)),
            @Content(mediaType = CitationForm.TEXT_TYPE, schema = @Schema(type = SchemaType.STRING))})
    @Parameter(name = "format", in = ParameterIn.QUERY, description = "json, or jsonld for schema.org; as a reference ris, bibtex, "
            + "csl (CSL-JSON), or the text of apa, chicago, mla; else as Accept says, with text/x-bibliography;style=apa and so on")
    @APIResponse(responseCode = "304", description = "Not changed since the ETag in If-None-Match")
    @APIResponse(responseCode = "404", description = NO_SUCH_EVENT)
    @APIResponse(responseCode = "406", description = "There is no such form, or style, of it (problem details)")
    @APIResponse(responseCode = "410", description = "The event was withdrawn (problem details)")
    public Response event(@PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers,
            @Context Request request) {
        EventSnapshot event = found(id);
        return representations.answer(uri, headers, request, () -> EventPayload.of(event),
                linked -> linked.event(event), records -> records.of(event));
    }

    @GET
    @Path("evidence")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The passages that support, contradict or mention what is claimed of an event")
    @APIResponseSchema(EvidenceListPayload.class)
    @APIResponse(responseCode = "404", description = NO_SUCH_EVENT)
    public Response evidence(@PathParam("id") String id, @Context Request request) {
        return Representations.json(request, EvidenceListPayload.of(found(id))).build();
    }

    @GET
    @Path("articles")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The articles from which the evidence of an event is taken, with their passages")
    @APIResponseSchema(EventArticlesPayload.class)
    @APIResponse(responseCode = "404", description = NO_SUCH_EVENT)
    public Response articles(@PathParam("id") String id, @Context Request request) {
        return Representations.json(request, EventArticlesPayload.of(found(id))).build();
    }

    private EventSnapshot found(String id) {
        EventId asked = EventId.parse(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        return events.event(asked, Audiences.of(security)).orElseThrow(
                () -> new ProblemException(events.isWithdrawn(asked) ? ProblemType.WITHDRAWN : ProblemType.NOT_FOUND));
    }
}
