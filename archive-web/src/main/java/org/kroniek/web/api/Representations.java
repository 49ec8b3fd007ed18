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
import jakarta.ws.rs.core.Variant;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kroniek.core.text.ContentHash;
import org.kroniek.web.api.linked.LinkedData;
import org.kroniek.web.api.problem.Problems;
import org.kroniek.web.search.ParameterProblem;

/**
 * Gives a record in the form the caller wants: JSON, or JSON-LD by {@code Accept} or {@code ?format=jsonld}, each under
 * its own entity tag.
 */
@Dependent
public class Representations {

    private static final String FORMAT = "format";
    private static final String JSON_LD = "jsonld";
    private static final MediaType LINKED = MediaType.valueOf(LinkedData.MEDIA_TYPE);

    @Inject
    private Problems problems;

    /** As in the portal's pages: the address readers know the archive by. */
    @Inject
    @ConfigProperty(name = "kroniek.public-address")
    private Optional<URI> publicAddress;

    Response answer(UriInfo uri, Request request, Supplier<Record> json, Function<LinkedData, JsonObject> linked) {
        Parameters.refuseUnknown(uri, Set.of(FORMAT), problems.language());
        Response.ResponseBuilder response = isLinked(uri, request)
                ? linked(request, linked.apply(new LinkedData(publicAddress.orElseGet(() -> uri.getBaseUri()))))
                : json(request, json.get());
        return response.header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }

    /** JSON alone, for what schema.org has no words for. */
    static Response.ResponseBuilder json(Request request, Record payload) {
        return Conditional.answer(tag(payload.toString()), request, () -> Response.ok(payload));
    }

    private static Response.ResponseBuilder linked(Request request, JsonObject document) {
        String text = document.toString();
        return Conditional.answer(tag(text), request, () -> Response.ok(text).type(LINKED));
    }

    private boolean isLinked(UriInfo uri, Request request) {
        String format = uri.getQueryParameters().getFirst(FORMAT);
        if (format == null || format.isBlank()) {
            Variant chosen = request
                    .selectVariant(Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, LINKED).build());
            return chosen != null && LINKED.isCompatible(chosen.getMediaType());
        }
        if (!JSON_LD.equals(format) && !"json".equals(format)) {
            Parameters.refuse(List.of(new ParameterProblem(FORMAT, format, ParameterProblem.Reason.NOT_A_FORMAT)),
                    problems.language());
        }
        return JSON_LD.equals(format);
    }

    private static EntityTag tag(String content) {
        return new EntityTag(ContentHash.ofTexts(content).hex().substring(0, 32));
    }
}
