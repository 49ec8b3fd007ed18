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
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.EventReader;
import org.kroniek.core.projection.SnapshotReader;
import org.kroniek.web.api.payload.ArticleEventsPayload;
import org.kroniek.web.api.problem.ProblemException;
import org.kroniek.web.api.problem.ProblemType;

/** The events that an article is evidence of. */
@Path("articles/{id}/events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ArticleEventsResource {

    @Inject
    private SnapshotReader articles;
    @Inject
    private EventReader events;

    @GET
    @PermitAll
    @Operation(summary = "The passages of an article that prove something of events")
    @APIResponseSchema(ArticleEventsPayload.class)
    @APIResponse(responseCode = "404", description = "There is no such article (problem details)")
    public Response events(@PathParam("id") String id, @Context Request request) {
        ArticleSnapshot article = article(id);
        return Representations
                .json(request, ArticleEventsPayload.of(article.id().toString(), events.passages(article.id())))
                .build();
    }

    private ArticleSnapshot article(String id) {
        return ArticleId.parse(id).flatMap(articles::article)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }
}
