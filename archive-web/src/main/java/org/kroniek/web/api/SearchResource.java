package org.kroniek.web.api;

import org.kroniek.web.security.Audiences;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kroniek.core.text.ContentHash;
import org.kroniek.search.query.ArticleSearch;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.search.query.correction.Correction;
import org.kroniek.search.query.correction.DidYouMean;
import org.kroniek.web.api.payload.SearchPayload;
import org.kroniek.web.api.payload.SearchPayloads;
import org.kroniek.web.api.problem.ProblemDetails;
import org.kroniek.web.api.problem.ProblemException;
import org.kroniek.web.api.problem.ProblemType;
import org.kroniek.web.api.problem.Problems;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.search.LinkedNames;
import org.kroniek.web.search.SearchExtent;
import org.kroniek.web.search.SearchParameters;

/** Full-text search. */
@Path("search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    @Context
    private SecurityContext security;
    @Inject
    private ArticleSearch search;

    @Inject
    private DidYouMean didYouMean;
    @Inject
    private LinkedNames linkedNames;
    @Inject
    private Problems problems;

    @GET
    @PermitAll
    @Operation(summary = "Search articles", description = "All words must occur, in any inflection; \"…\" is a phrase, OR, - and brackets work. See /help.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "the query; empty for every article")
    @Parameter(name = "expand", in = ParameterIn.QUERY, description = "what may be looked for beside the words: name, spelling, form, compound, parts; all unless given, none for none")
    @Parameter(name = "omit", in = ParameterIn.QUERY, description = "additions to leave out: variants or identities of bearers, as the answer gives them")
    @Parameter(name = "date", in = ParameterIn.QUERY, description = "EDTF, or a range a..b; articles whose date may fall in it")
    @Parameter(name = "lang", in = ParameterIn.QUERY, description = "language tags, repeated or separated by commas")
    @Parameter(name = "source", in = ParameterIn.QUERY, description = "identities of publications, repeated or separated by commas")
    @Parameter(name = "person", in = ParameterIn.QUERY, description = "identities of persons, any of whom is named")
    @Parameter(name = "org", in = ParameterIn.QUERY, description = "identities of organisations, any of which is named")
    @Parameter(name = "place", in = ParameterIn.QUERY, description = "identities of places, any of which is named")
    @Parameter(name = "with", in = ParameterIn.QUERY, description = "identities of authorities, all of whom are named together")
    @Parameter(name = "event", in = ParameterIn.QUERY, description = "identities of events, of any of which the article is evidence")
    @Parameter(name = "year", in = ParameterIn.QUERY, description = "years, from any of which an article may be")
    @Parameter(name = "rights", in = ParameterIn.QUERY, description = "rights statements, repeated; of this and the other facets a value with a hyphen before it is left out: lang=-en")
    @Parameter(name = "certainty", in = ParameterIn.QUERY, description = "whether articles have to be certain to be from date and year, or possible, as unless given")
    @Parameter(name = "duplicates", in = ParameterIn.QUERY, description = "fold lists of articles with nearly the same text only the first and says how many more there are; all lists every one; fold unless given. Totals, facets and histogram count every article")
    @Parameter(name = "duplicatesOf", in = ParameterIn.QUERY, description = "identity of an article: only it and what has nearly the same text, all listed")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "relevance, oldest or newest")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "hits a page, 1 to 100; 20 unless given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "next or previous of an earlier answer to the same question")
    @Parameter(name = "facets", in = ParameterIn.QUERY, description = "language, publication, year, person, organisation, place, event, rights; separated by commas")
    @Parameter(name = "histogram", in = ParameterIn.QUERY, description = "auto, hour, day, month, year or decade")
    @Parameter(name = "highlight", in = ParameterIn.QUERY, description = "false for no snippets")
    @APIResponseSchema(SearchPayload.class)
    @APIResponse(responseCode = "400", description = "The query or a parameter could not be understood (problem details)")
    @APIResponse(responseCode = "503", description = "Search is unavailable for the moment; Retry-After says when to try again")
    public Response search(@Context UriInfo uri, @Context Request request) {
        InterfaceLanguage language = problems.language();
        SearchParameters asked = linkedNames.followed(Parameters.search(uri, language));
        SearchExtent extent = Parameters.extent(uri, language);
        return switch (search.search(asked.toQuery(extent, Audiences.of(security)))) {
            case SearchOutcome.Answered(SearchAnswer answer) -> answered(asked, answer,
                    didYouMean.correction(asked.toQuery(extent, Audiences.of(security)), answer), uri, request,
                    language);
            case SearchOutcome.Refused(var wrong) -> throw new ProblemException(ProblemType.INVALID_QUERY,
                    ProblemDetails.ofQuery(wrong, language));
            case SearchOutcome.CursorRefused() -> throw new ProblemException(ProblemType.INVALID_CURSOR);
        };
    }

    private Response answered(SearchParameters asked, SearchAnswer answer, Optional<Correction> correction,
            UriInfo uri, Request request, InterfaceLanguage language) {
        Map<String, String> names = linkedNames.of(asked.filter(), answer.facets(), language.tag());
        EntityTag tag = tag(answer, correction, names, language);
        Response.ResponseBuilder response = Conditional.answer(tag, request,
                () -> Response.ok(SearchPayloads.of(asked.text(), answer, correction, names, language)));
        answer.next().ifPresent(cursor -> response.link(Parameters.withCursor(uri, cursor), "next"));
        answer.previous().ifPresent(cursor -> response.link(Parameters.withCursor(uri, cursor), "prev"));
        return response.header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).build();
    }

    /**
     * Weak: the time a search took may differ while everything else is the same. What a hit shows is told by its version;
     * writing out all hits for this would cost more than the rest of the answer.
     */
    private static EntityTag tag(SearchAnswer answer, Optional<Correction> correction, Map<String, String> names,
            InterfaceLanguage language) {
        StringBuilder shown = new StringBuilder(2_000).append(language).append(answer.total()).append(answer.complete())
                .append(answer.expansions()).append(correction)
                .append(answer.histogram()).append(new TreeMap<>(answer.facets()))
                .append(new TreeMap<>(names));
        answer.hits().forEach(hit -> shown.append('\n').append(hit.id()).append(' ').append(hit.version()).append(' ')
                .append(hit.nearDuplicates()).append(' ').append(hit.score()));
        return new EntityTag(ContentHash.ofTexts(shown.toString()).hex().substring(0, 32), true);
    }
}
