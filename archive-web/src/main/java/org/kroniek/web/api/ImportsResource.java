package org.kroniek.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import java.util.Set;
import java.util.function.Predicate;
import org.kroniek.core.importing.ImportOverview;
import org.kroniek.core.paging.Page;
import org.kroniek.core.undo.ImportUndo;
import org.kroniek.web.api.payload.ImportsPayload;
import org.kroniek.core.id.ImportId;
import org.kroniek.core.importing.DeliveryPart;
import org.kroniek.core.importing.ImportDefaults;
import org.kroniek.core.importing.ImportReport;
import org.kroniek.core.importing.ImportService;
import org.kroniek.web.security.Roles;
import org.kroniek.web.api.payload.ImportPayload;
import org.kroniek.web.api.problem.ProblemException;
import org.kroniek.web.api.problem.ProblemType;
import org.kroniek.web.api.problem.Problems;

/** Deliveries to the archive. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    @Inject
    private ImportService imports;
    @Inject
    private ImportUndo undo;
    @Inject
    private Problems problems;

    @POST
    @RolesAllowed(Roles.DELIVERER)
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Deliver one file", description = "UTF-8 text of one article; JSON Lines with one article, person, organisation, place, event or vocabulary term a line; "
            + "or CSV with one person, organisation or place a row. "
            + "202 means that every byte is safely kept; follow Location to see what becomes of it.")
    @Parameter(name = "source", in = ParameterIn.QUERY, description = "publication of articles, or list of records, that name none")
    @Parameter(name = "externalId", in = ParameterIn.QUERY, description = "what the source calls the article, for a file of one")
    @Parameter(name = "language", in = ParameterIn.QUERY, description = "language of documents that name none (BCP 47)")
    @Parameter(name = "rights", in = ParameterIn.QUERY, description = "open, or the address of a rights statement")
    @Parameter(name = "fileName", in = ParameterIn.QUERY, description = "name of the file, for the report")
    @APIResponse(responseCode = "202", description = "Accepted; Location is the report")
    @APIResponse(responseCode = "401", description = "An API key is needed, or the one given is not valid (problem details)")
    @APIResponse(responseCode = "403", description = "The key is not for deliveries (problem details)")
    @APIResponse(responseCode = "413", description = "Too large; nothing was kept (problem details)")
    public Response deliver(InputStream body, @Context HttpHeaders headers, @Context UriInfo uri,
            @Context SecurityContext caller) throws IOException {
        Delivery delivery = Delivery.read(uri, problems.language());
        String mediaType = Optional.ofNullable(headers.getMediaType()).map(MediaType::toString)
                .orElse(MediaType.APPLICATION_OCTET_STREAM);
        return submit(delivery.defaults(), List.of(delivery.body(body, mediaType)).iterator(), caller);
    }

    @POST
    @RolesAllowed(Roles.DELIVERER)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Deliver several files", description = "Parts named “file”, and at most one named “manifest” (JSON Lines) "
            + "that gives source, externalId, title, date, language, byline, section, url and rights of each “file” by its name.")
    @APIResponse(responseCode = "202", description = "Accepted; Location is the report")
    @APIResponse(responseCode = "400", description = "There is another part, a second manifest, or no file; nothing was kept (problem details)")
    public Response deliverFiles(List<EntityPart> parts, @Context UriInfo uri, @Context SecurityContext caller)
            throws IOException {
        Delivery delivery = Delivery.read(uri, problems.language());
        return submit(delivery.defaults(), DeliveryParts.read(parts, problems.language()).iterator(), caller);
    }

    @GET
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "All imports, the newest first")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "imports a page, at most 100")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "next of the page before")
    @APIResponseSchema(ImportsPayload.class)
    public Response list(@Context UriInfo uri) {
        Parameters.refuseUnknown(uri, Set.of("size", "cursor"), problems.language());
        Optional<ImportId> after = Parameters.cursor(uri, problems.language()).map(cursor -> ImportId.parse(cursor)
                .orElseThrow(() -> new ProblemException(ProblemType.INVALID_CURSOR)));
        Page<ImportOverview> page = imports.list(after, Parameters.extent(uri, problems.language()).size());
        return Lists.page(ImportsPayload.of(page), page.next(), uri);
    }

    @POST
    @Path("{id}/stop")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Stop an import", description = "What was stored stays; it can be resumed exactly there.")
    @APIResponseSchema(ImportPayload.class)
    @APIResponse(responseCode = "404", description = "There is no such import (problem details)")
    @APIResponse(responseCode = "409", description = "It neither waits nor runs (problem details)")
    public Response stop(@PathParam("id") String id, @Context SecurityContext caller) {
        return act(id, known -> imports.stop(known, caller.getUserPrincipal().getName()));
    }

    @POST
    @Path("{id}/resume")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Let an import that was stopped go on")
    @APIResponseSchema(ImportPayload.class)
    @APIResponse(responseCode = "404", description = "There is no such import (problem details)")
    @APIResponse(responseCode = "409", description = "It has not been stopped (problem details)")
    public Response resume(@PathParam("id") String id, @Context SecurityContext caller) {
        return act(id, known -> imports.resume(known, caller.getUserPrincipal().getName()));
    }

    @POST
    @Path("{id}/undo")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Undo an import", description = "Takes back what it stored, but for what others have built on since.")
    @APIResponseSchema(ImportPayload.class)
    @APIResponse(responseCode = "404", description = "There is no such import (problem details)")
    @APIResponse(responseCode = "409", description = "It still runs, or has been undone (problem details)")
    public Response undo(@PathParam("id") String id, @Context SecurityContext caller) {
        return act(id, known -> undo.begin(known, caller.getUserPrincipal().getName()));
    }

    private Response act(String id, Predicate<ImportId> act) {
        ImportId known = ImportId.parse(id).filter(some -> imports.report(some).isPresent())
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        if (!act.test(known)) {
            throw new ProblemException(ProblemType.CONFLICT);
        }
        return Response.ok(ImportPayload.of(imports.report(known).orElseThrow(), problems.language()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.DELIVERER)
    @Operation(summary = "How an import stands")
    @APIResponseSchema(ImportPayload.class)
    @APIResponse(responseCode = "404", description = "There is no such import, or it is somebody else's and the key only delivers (problem details)")
    public Response report(@PathParam("id") String id, @Context SecurityContext caller) {
        ImportReport report = ImportId.parse(id).flatMap(imports::report)
                .filter(known -> caller.isUserInRole(Roles.EDITOR)
                        || known.submittedBy().equals(caller.getUserPrincipal().getName()))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        return Response.ok(ImportPayload.of(report, problems.language())).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, problems.language().tag()).build();
    }

    private Response submit(ImportDefaults defaults, Iterator<DeliveryPart> parts, SecurityContext caller)
            throws IOException {
        ImportId id = imports.submit(caller.getUserPrincipal().getName(), defaults, parts);
        ImportReport report = imports.report(id).orElseThrow();
        // As text: RESTEasy would put its own idea of scheme and name before an address.
        return Response.accepted(ImportPayload.of(report, problems.language()))
                .header(HttpHeaders.LOCATION, "/api/v1/imports/" + id).build();
    }
}
