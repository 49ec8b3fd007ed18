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
import org.kroniek.core.projection.EventReader;
import org.kroniek.web.api.payload.ArticleEventsPayload;

/** The events that an article is evidence of. */
@Path("articles/{id}/events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ArticleEventsResource {

    @Context
    private SecurityContext security;
    @Inject
    private ShownArticles articles;
    @Inject
    private EventReader events;

    @GET
    @PermitAll
    @Operation(summary = "The passages of an article that prove something of events")
    @APIResponseSchema(ArticleEventsPayload.class)
    @APIResponse(responseCode = "404", description = "There is no such article (problem details)")
    @APIResponse(responseCode = "403", description = "Only the description of the article may be seen (problem details)")
    @APIResponse(responseCode = "410", description = "The article was withdrawn (problem details)")
    public Response events(@PathParam("id") String id, @Context Request request) {
        ArticleSnapshot article = articles.readable(id, security);
        return Representations
                .json(request, ArticleEventsPayload.of(article.id().toString(), events.passages(article.id())))
                .build();
    }
}
