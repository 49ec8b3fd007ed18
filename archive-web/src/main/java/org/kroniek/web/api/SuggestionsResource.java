package org.kroniek.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kroniek.core.analysis.NameMatching;
import org.kroniek.core.analysis.SuggestedMentions;
import org.kroniek.core.analysis.UnknownNames;
import org.kroniek.core.detection.EventSuggestion;
import org.kroniek.core.detection.EventSuggestions;
import org.kroniek.core.detection.SuggestionFilter;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.paging.Page;
import org.kroniek.core.paging.UnknownPlaceException;
import org.kroniek.web.security.Roles;
import org.kroniek.web.api.payload.EventSuggestionsPayload;
import org.kroniek.web.api.payload.MentionSuggestionsPayload;
import org.kroniek.web.api.payload.NameMatchingPayload;
import org.kroniek.web.api.payload.NameSuggestionsPayload;
import org.kroniek.web.api.problem.ProblemException;
import org.kroniek.web.api.problem.ProblemType;
import org.kroniek.web.api.problem.Problems;

/** What rules have found and editors have not yet decided on. Nothing of it is shown to readers. */
@Path("suggestions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SuggestionsResource {

    /** A name in one article may be anything; in two it begins to be somebody. */
    private static final int LEAST_ARTICLES = 2;
    private static final String NEXT = "next of an earlier answer";

    @Inject
    private EventSuggestions events;
    @Inject
    private SuggestedMentions mentions;
    @Inject
    private UnknownNames names;
    @Inject
    private NameMatching matching;
    @Inject
    private Problems problems;

    @GET
    @Path("events")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Likely events, with the sentences that seem to report them; equal ones of several articles together")
    @APIResponseSchema(EventSuggestionsPayload.class)
    @Parameter(name = "type", in = ParameterIn.QUERY, description = "code of the vocabulary eventType")
    @Parameter(name = "article", in = ParameterIn.QUERY, description = "identity of an article that reports them")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "suggestions a page, 1 to 100; 20 unless given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = NEXT)
    public Response events(@Context UriInfo uri) {
        Parameters.refuseUnknown(uri, Set.of("type", "article", "size", "cursor"), problems.language());
        Optional<ArticleId> article = given(uri, "article").map(id -> ArticleId.parse(id)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND)));
        SuggestionFilter filter = new SuggestionFilter(Parameters.term(uri, "type", problems.language()), article);
        Page<EventSuggestion> page = listed(() -> events.waiting(filter, cursor(uri), size(uri)));
        return answer(EventSuggestionsPayload.of(page), page.next(), uri);
    }

    @GET
    @Path("mentions")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Names in articles that may mean several authorities")
    @APIResponseSchema(MentionSuggestionsPayload.class)
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "names a page, 1 to 100; 20 unless given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = NEXT)
    public Response mentions(@Context UriInfo uri) {
        Parameters.refuseUnknown(uri, Set.of("size", "cursor"), problems.language());
        MentionSuggestionsPayload page = MentionSuggestionsPayload
                .of(listed(() -> mentions.undecided(cursor(uri), size(uri))));
        return answer(page, page.next(), uri);
    }

    @GET
    @Path("names")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "Names that recur and that no authority bears")
    @APIResponseSchema(NameSuggestionsPayload.class)
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "names a page, 1 to 100; 20 unless given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = NEXT)
    public Response names(@Context UriInfo uri) {
        Parameters.refuseUnknown(uri, Set.of("size", "cursor"), problems.language());
        NameSuggestionsPayload page = NameSuggestionsPayload
                .of(listed(() -> names.recurring(LEAST_ARTICLES, cursor(uri), size(uri))));
        return answer(page, page.next(), uri);
    }

    @GET
    @Path("progress")
    @RolesAllowed(Roles.EDITOR)
    @Operation(summary = "How far changed names have been brought to the articles stored before")
    @APIResponseSchema(NameMatchingPayload.class)
    public Response progress() {
        return Response.ok(NameMatchingPayload.of(matching.progress())).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static <T> T listed(Supplier<T> list) {
        try {
            return list.get();
        } catch (UnknownPlaceException _) {
            throw new ProblemException(ProblemType.INVALID_CURSOR);
        }
    }

    private int size(UriInfo uri) {
        return Parameters.extent(uri, problems.language()).size();
    }

    private Optional<String> cursor(UriInfo uri) {
        return Parameters.cursor(uri, problems.language());
    }

    private static Optional<String> given(UriInfo uri, String name) {
        return uri.getQueryParameters().getOrDefault(name, List.of()).stream().filter(value -> !value.isBlank())
                .findFirst();
    }

    /** Not to be kept: it is for editors only, and changes with each decision. */
    private static Response answer(Record page, Optional<String> next, UriInfo uri) {
        Response.ResponseBuilder response = Response.ok(page).header(HttpHeaders.CACHE_CONTROL, "no-store");
        next.ifPresent(cursor -> response.link(Parameters.withCursor(uri, cursor), "next"));
        return response.build();
    }
}
