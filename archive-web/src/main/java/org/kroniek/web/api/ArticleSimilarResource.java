package org.kroniek.web.api;

import org.kroniek.web.security.Audiences;
import org.kroniek.core.rights.Audience;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kroniek.core.id.ArticleId;
import org.kroniek.web.api.payload.SimilarPayload;
import org.kroniek.web.api.problem.Problems;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.similar.SimilarReadings;

/** What else a reader of an article may want to read. */
@Path("articles/{id}/similar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ArticleSimilarResource {

    @Context
    private SecurityContext security;
    @Inject
    private ShownArticles articles;
    @Inject
    private SimilarReadings readings;
    @Inject
    private Problems problems;

    @GET
    @PermitAll
    @Operation(summary = "Articles similar to one, each with the reasons", description = "By events of which both are evidence, names that both have, and rare words of both. Near-duplicates are named apart.")
    @APIResponseSchema(SimilarPayload.class)
    @APIResponse(responseCode = "404", description = "There is no such article (problem details)")
    @APIResponse(responseCode = "503", description = "Search is unavailable for the moment; Retry-After says when to try again")
    @APIResponse(responseCode = "403", description = "Only the description of the article may be seen (problem details)")
    @APIResponse(responseCode = "410", description = "The article was withdrawn (problem details)")
    public Response similar(@PathParam("id") String id, @Context Request request) {
        ArticleId article = articles.readable(id, security).id();
        Audience audience = Audiences.of(security);
        InterfaceLanguage language = problems.language();
        return Representations
                .json(request, SimilarPayload.of(article.toString(), readings.nearDuplicates(article, audience),
                        readings.similar(article, audience, language.tag()), language))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).build();
    }
}
