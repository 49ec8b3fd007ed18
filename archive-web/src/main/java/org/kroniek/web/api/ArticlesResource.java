package org.kroniek.web.api;

import org.kroniek.web.security.Audiences;
import org.kroniek.core.projection.ReadableArticles;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.paging.Page;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.AuthorityReference;
import org.kroniek.core.projection.MentionReader;
import org.kroniek.core.text.OriginalContent;
import org.kroniek.web.api.linked.LinkedData;
import org.kroniek.web.api.payload.ArticlePayload;
import org.kroniek.web.api.payload.ArticlesPayload;
import org.kroniek.web.api.problem.ProblemException;
import org.kroniek.web.api.problem.ProblemType;
import org.kroniek.web.api.problem.Problems;
import org.kroniek.web.citation.CitationForm;

/** Articles, read from the database: they can be read while search is away. */
@Path("articles")
@RequestScoped
public class ArticlesResource {

    @Context
    private SecurityContext security;
    @Inject
    private ReadableArticles articles;
    @Inject
    private ShownArticles shown;
    @Inject
    private MentionReader mentions;
    @Inject
    private Representations representations;
    @Inject
    private Problems problems;

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "All articles, oldest acquisition first")
    @APIResponseSchema(ArticlesPayload.class)
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "articles a page, 1 to 100; 20 unless given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "next of an earlier answer")
    @APIResponse(responseCode = "400", description = "A parameter could not be understood (problem details)")
    public Response list(@Context UriInfo uri) {
        Parameters.refuseUnknown(uri, Set.of("cursor", "size"), problems.language());
        Optional<ArticleId> after = Parameters.cursor(uri, problems.language()).map(ArticlesResource::cursor);
        Page<ArticleSnapshot> page = articles.list(after, Parameters.extent(uri, problems.language()).size(),
                Audiences.of(security));
        Response.ResponseBuilder response = Response
                .ok(new ArticlesPayload(page.items().stream().map(ArticlePayload::of).toList(), page.next()));
        page.next().ifPresent(next -> response.link(Parameters.withCursor(uri, next), "next"));
        return response.header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, LinkedData.MEDIA_TYPE, CitationForm.RIS_TYPE, CitationForm.BIBTEX_TYPE,
            CitationForm.CSL_TYPE, CitationForm.TEXT_TYPE})
    @Operation(summary = "One article with its current text")
    @APIResponse(responseCode = "200", description = "The article, as a record or as a reference to it", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ArticlePayload.class)),
            @Content(mediaType = LinkedData.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT)),
            @Content(mediaType = CitationForm.RIS_TYPE, schema = @Schema(type = SchemaType.STRING)),
            @Content(mediaType = CitationForm.BIBTEX_TYPE, schema = @Schema(type = SchemaType.STRING)),
            @Content(mediaType = CitationForm.CSL_TYPE, schema = @Schema(type = SchemaType.ARRAY)),
            @Content(mediaType = CitationForm.TEXT_TYPE, schema = @Schema(type = SchemaType.STRING))})
    @Parameter(name = "format", in = ParameterIn.QUERY, description = "json, or jsonld for schema.org; as a reference ris, bibtex, "
            + "csl (CSL-JSON), or the text of apa, chicago, mla; else as Accept says, with text/x-bibliography;style=apa and so on")
    @APIResponse(responseCode = "304", description = "Not changed since the ETag in If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such article (problem details)")
    @APIResponse(responseCode = "406", description = "There is no such form, or style, of it (problem details)")
    @APIResponse(responseCode = "410", description = "The article was withdrawn; tombstone says why and when (problem details)")
    public Response article(@PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers,
            @Context Request request) {
        ArticleSnapshot article = shown.described(id, security);
        return representations.answer(uri, headers, request, () -> ArticlePayload.of(article),
                linked -> linked.article(article, mentioned(article)), records -> records.of(article));
    }

    /** Who is named tells what stands in a text. */
    private List<AuthorityReference> mentioned(ArticleSnapshot article) {
        return article.isTextWithheld() ? List.of() : mentioned(article.id());
    }

    private List<AuthorityReference> mentioned(ArticleId article) {
        return mentions.mentions(article).stream().flatMap(mention -> mention.authority().stream()).distinct().toList();
    }

    @GET
    @Path("{id}/original")
    @PermitAll
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The bytes from which the current text was made, exactly as they were received")
    @APIResponse(responseCode = "200", description = "The bytes; ETag and Repr-Digest carry their SHA-256")
    @APIResponse(responseCode = "404", description = "There is no such article (problem details)")
    @APIResponse(responseCode = "403", description = "Only the description of the article may be seen (problem details)")
    @APIResponse(responseCode = "410", description = "The article was withdrawn (problem details)")
    public Response original(@PathParam("id") String id, @Context Request request) {
        OriginalContent original = articles.original(shown.readable(id, security).id(), Audiences.of(security))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        EntityTag tag = new EntityTag(original.sha256().hex());
        return Conditional.answer(tag, request, () -> OriginalResponse.of(original, id)).build();
    }

    private static ArticleId cursor(String text) {
        return ArticleId.parse(text).orElseThrow(() -> new ProblemException(ProblemType.INVALID_CURSOR));
    }
}
