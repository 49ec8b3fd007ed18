package org.kroniek.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.paging.Page;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.OriginalReader;
import org.kroniek.core.projection.SnapshotReader;
import org.kroniek.core.text.OriginalContent;
import org.kroniek.web.api.payload.ArticlePayload;
import org.kroniek.web.api.payload.ArticlesPayload;
import org.kroniek.web.api.problem.ProblemException;
import org.kroniek.web.api.problem.ProblemType;
import org.kroniek.web.api.problem.Problems;
import org.kroniek.web.search.ParameterProblem;

/** Articles, read from the database: they can be read while search is away. */
@Path("articles")
@RequestScoped
public class ArticlesResource {

    private static final int MOST = 100;

    @Inject
    private SnapshotReader snapshots;
    @Inject
    private OriginalReader originals;
    @Inject
    private Problems problems;

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "All articles, oldest acquisition first")
    @APIResponseSchema(ArticlesPayload.class)
    public Response list(@QueryParam("cursor") Optional<String> cursor,
            @QueryParam("size") @DefaultValue("20") String size,
            @Context UriInfo uri) {
        Parameters.refuseUnknown(uri, Set.of("cursor", "size"), problems.language());
        Page<ArticleSnapshot> page = snapshots.list(cursor.map(ArticlesResource::cursor), size(size));
        Response.ResponseBuilder response = Response
                .ok(new ArticlesPayload(page.items().stream().map(ArticlePayload::of).toList(), page.next()));
        page.next().ifPresent(next -> response.link(Parameters.withCursor(uri, next), "next"));
        return response.header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One article with its current text")
    @APIResponseSchema(ArticlePayload.class)
    @APIResponse(responseCode = "304", description = "Not changed since the ETag in If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such article (problem details)")
    public Response article(@PathParam("id") String id, @Context Request request) {
        ArticleSnapshot article = ArticleId.parse(id).flatMap(snapshots::article)
                .orElseThrow(ArticlesResource::notFound);
        EntityTag tag = new EntityTag(article.revision() + "-" + article.contentHash().hex().substring(0, 32));
        return Optional.ofNullable(request.evaluatePreconditions(tag))
                .orElseGet(() -> Response.ok(ArticlePayload.of(article))).tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }

    @GET
    @Path("{id}/original")
    @PermitAll
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The bytes from which the current text was made, exactly as they were received")
    @APIResponse(responseCode = "200", description = "The bytes; ETag and Repr-Digest carry their SHA-256")
    @APIResponse(responseCode = "404", description = "There is no such article (problem details)")
    public Response original(@PathParam("id") String id, @Context Request request) {
        OriginalContent original = ArticleId.parse(id).flatMap(originals::original)
                .orElseThrow(ArticlesResource::notFound);
        EntityTag tag = new EntityTag(original.sha256().hex());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged != null ? unchanged.tag(tag).build() : OriginalResponse.of(original, id).tag(tag).build();
    }

    private static ArticleId cursor(String text) {
        return ArticleId.parse(text).orElseThrow(() -> new ProblemException(ProblemType.INVALID_CURSOR));
    }

    private int size(String text) {
        boolean valid = text.matches("[0-9]{1,3}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= MOST;
        Parameters.refuse(valid
                ? List.of()
                : List.of(new ParameterProblem("size", text, ParameterProblem.Reason.NOT_A_SIZE)), problems.language());
        return Integer.parseInt(text);
    }

    private static ProblemException notFound() {
        return new ProblemException(ProblemType.NOT_FOUND);
    }
}
