package org.kroniek.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kroniek.core.text.ContentHash;
import org.kroniek.web.api.linked.LinkedData;
import org.kroniek.web.api.problem.ProblemException;
import org.kroniek.web.api.problem.ProblemType;
import org.kroniek.web.api.problem.Problems;
import org.kroniek.web.citation.Bibliographer;
import org.kroniek.web.citation.CitationForm;
import org.kroniek.web.citation.CitedRecord;
import org.kroniek.web.citation.CitedRecords;
import org.kroniek.web.search.ParameterProblem;

/**
 * Gives a record in the form the caller wants, by {@code ?format=} or {@code Accept}: JSON, JSON-LD or a reference, each
 * under its own entity tag.
 */
@Dependent
public class Representations {

    private static final String FORMAT = "format";

    @Inject
    private Problems problems;

    @Inject
    private Bibliographer bibliographer;

    @Inject
    private Clock clock;

    /** As in the portal's pages: the address readers know the archive by. */
    @Inject
    @ConfigProperty(name = "kroniek.public-address")
    private Optional<URI> publicAddress;

    /** A record that cannot be cited. */
    Response answer(UriInfo uri, HttpHeaders headers, Request request, Supplier<Record> json,
            Function<LinkedData, JsonObject> linked) {
        RecordForm form = form(uri, headers, RecordForm.PLAIN);
        return plain(form, uri, request, json, linked);
    }

    /** A record that can be cited. */
    Response answer(UriInfo uri, HttpHeaders headers, Request request, Supplier<Record> json,
            Function<LinkedData, JsonObject> linked, Function<CitedRecords, CitedRecord> cited) {
        RecordForm form = form(uri, headers, RecordForm.CITABLE);
        return form.cited()
                .map(citation -> reference(citation, form.type(), request,
                        cited.apply(new CitedRecords(site(uri), clock, problems.language()))))
                .orElseGet(() -> plain(form, uri, request, json, linked));
    }

    /** JSON alone, for what schema.org has no words for. */
    static Response.ResponseBuilder json(Request request, Record payload) {
        return Conditional.answer(tag(payload.toString()), request,
                () -> Response.ok(payload).type(MediaType.APPLICATION_JSON_TYPE));
    }

    private Response plain(RecordForm form, UriInfo uri, Request request, Supplier<Record> json,
            Function<LinkedData, JsonObject> linked) {
        Response.ResponseBuilder response = form.equals(RecordForm.LINKED)
                ? linked(request, linked.apply(new LinkedData(site(uri))))
                : json(request, json.get());
        return response.header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }

    private static Response.ResponseBuilder linked(Request request, JsonObject document) {
        String text = document.toString();
        return Conditional.answer(tag(text), request, () -> Response.ok(text).type(RecordForm.LINKED.type()));
    }

    private Response reference(CitationForm form, MediaType type, Request request, CitedRecord record) {
        String text = form.text(record, bibliographer);
        return Conditional.answer(tag(text), request, () -> {
            Response.ResponseBuilder file = Response.ok(text.getBytes(StandardCharsets.UTF_8)).type(type);
            form.extension().ifPresent(extension -> file.header(HttpHeaders.CONTENT_DISPOSITION,
                    ReferenceFileName.of(record.title(), record.key(), extension)));
            return file;
        }).header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE).build();
    }

    private RecordForm form(UriInfo uri, HttpHeaders headers, List<RecordForm> forms) {
        Parameters.refuseUnknown(uri, Set.of(FORMAT), problems.language());
        String format = uri.getQueryParameters().getFirst(FORMAT);
        if (format == null || format.isBlank()) {
            return RecordForm.liked(headers.getAcceptableMediaTypes(), forms)
                    .orElseThrow(() -> new ProblemException(ProblemType.NOT_ACCEPTABLE));
        }
        Optional<RecordForm> named = RecordForm.named(format, forms);
        if (named.isEmpty()) {
            Parameters.refuse(List.of(new ParameterProblem(FORMAT, format, ParameterProblem.Reason.NOT_A_FORMAT)),
                    problems.language());
        }
        return named.orElseThrow();
    }

    private URI site(UriInfo uri) {
        return publicAddress.orElseGet(uri::getBaseUri);
    }

    private static EntityTag tag(String content) {
        return new EntityTag(ContentHash.ofTexts(content).hex().substring(0, 32));
    }
}
