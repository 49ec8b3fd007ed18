package org.kroniek.web.api;

import jakarta.ws.rs.core.SecurityContext;
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
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.MentionReader;
import org.kroniek.web.api.payload.MentionsPayload;

/** What was found in an article: names and expressions of time. */
@Path("articles/{id}/mentions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ArticleMentionsResource {

    @Context
    private SecurityContext security;
    @Inject
    private ShownArticles articles;
    @Inject
    private MentionReader mentions;

    @GET
    @PermitAll
    @Operation(summary = "Names and expressions of time in the current text of an article")
    @APIResponseSchema(MentionsPayload.class)
    @APIResponse(responseCode = "404", description = "There is no such article (problem details)")
    @APIResponse(responseCode = "403", description = "Only the description of the article may be seen (problem details)")
    @APIResponse(responseCode = "410", description = "The article was withdrawn (problem details)")
    public Response mentions(@PathParam("id") String id, @Context Request request) {
        ArticleSnapshot article = articles.readable(id, security);
        return Representations.json(request, MentionsPayload.of(article.id().toString(), article.revision(),
                mentions.mentions(article.id()), mentions.dates(article.id()))).build();
    }
}
