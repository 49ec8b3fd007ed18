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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kroniek.core.text.ContentHash;
import org.kroniek.search.query.trend.Trend;
import org.kroniek.search.query.trend.TrendOutcome;
import org.kroniek.search.query.trend.TrendQuery;
import org.kroniek.search.query.trend.TrendSearch;
import org.kroniek.web.api.payload.TrendsPayload;
import org.kroniek.web.api.problem.ProblemDetails;
import org.kroniek.web.api.problem.ProblemException;
import org.kroniek.web.api.problem.ProblemType;
import org.kroniek.web.api.problem.Problems;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.search.LinkedNames;
import org.kroniek.web.search.ParameterProblem.Reason;
import org.kroniek.web.search.ParameterProblem;
import org.kroniek.web.search.TrendParameters;

/** How much queries find over time. */
@Path("trends")
@RequestScoped
public class TrendsResource {

    private static final String CSV_TYPE = "text/csv";
    private static final String FORMAT = "format";
    private static final RecordForm CSV = new RecordForm("csv",
            new MediaType("text", "csv", Map.of(MediaType.CHARSET_PARAMETER, "UTF-8")), Optional.empty());
    private static final List<RecordForm> FORMS = List.of(RecordForm.JSON, CSV);
    private static final Set<String> KNOWN = Stream.concat(TrendParameters.NAMES.stream(), Stream.of(FORMAT))
            .collect(Collectors.toUnmodifiableSet());

    @Context
    private SecurityContext security;
    @Inject
    private TrendSearch trends;
    @Inject
    private LinkedNames linkedNames;
    @Inject
    private Problems problems;

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, CSV_TYPE})
    @Operation(summary = "How often queries find something over time, against what the archive holds")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "a query, see docs/query-language.md; repeated for up to six lines")
    @Parameter(name = "interval", in = ParameterIn.QUERY, description = "auto, day, month, year or decade; wider when there would be more than 3,660 buckets")
    @Parameter(name = "unit", in = ParameterIn.QUERY, description = "what values are in: articles found per thousand articles (articles), occurrences per million words (words; of a word, a phrase, a literal, or several joined by OR), or articles found (count)")
    @Parameter(name = "format", in = ParameterIn.QUERY, description = "json or csv, instead of Accept")
    @Parameter(name = "expand", in = ParameterIn.QUERY, description = "what may be looked for beside the words: name, spelling, form, compound, parts; all unless given, none for none")
    @Parameter(name = "omit", in = ParameterIn.QUERY, description = "additions to leave out")
    @Parameter(name = "date", in = ParameterIn.QUERY, description = "EDTF, or a range a..b; the time to show")
    @Parameter(name = "lang", in = ParameterIn.QUERY, description = "language tags, repeated or separated by commas")
    @Parameter(name = "source", in = ParameterIn.QUERY, description = "identities of publications, repeated or separated by commas")
    @Parameter(name = "person", in = ParameterIn.QUERY, description = "identities of persons, any of whom is named")
    @Parameter(name = "org", in = ParameterIn.QUERY, description = "identities of organisations, any of which is named")
    @Parameter(name = "place", in = ParameterIn.QUERY, description = "identities of places, any of which is named")
    @Parameter(name = "with", in = ParameterIn.QUERY, description = "identities of authorities, all of whom are named together")
    @Parameter(name = "event", in = ParameterIn.QUERY, description = "identities of events, of any of which the article is evidence")
    @APIResponseSchema(TrendsPayload.class)
    @APIResponse(responseCode = "400", description = "A query or a parameter could not be understood (problem details)")
    @APIResponse(responseCode = "503", description = "Search is unavailable for the moment; Retry-After says when to try again")
    public Response trends(@Context UriInfo uri, @Context HttpHeaders headers, @Context Request request) {
        InterfaceLanguage language = problems.language();
        Parameters.refuseUnknown(uri, KNOWN, language);
        TrendParameters asked = Parameters.valid(TrendParameters.read(uri.getQueryParameters()), language);
        if (asked.lines().isEmpty()) {
            Parameters.refuse(List.of(new ParameterProblem("q", "", Reason.NOT_GIVEN)), language);
        }
        RecordForm form = form(uri, headers, language);
        TrendParameters followed = asked.withFilters(linkedNames.followed(asked.within()));
        return switch (trends.trend(followed.toQuery(TrendQuery.MOST_BUCKETS, Audiences.of(security)))) {
            case TrendOutcome.Answered(Trend trend) -> answered(trend, followed, form, request, language);
            case TrendOutcome.Refused(var wrong) -> throw new ProblemException(ProblemType.INVALID_QUERY,
                    ProblemDetails.ofLines(wrong, language));
        };
    }

    private static RecordForm form(UriInfo uri, HttpHeaders headers, InterfaceLanguage language) {
        Optional<String> given = Optional.ofNullable(uri.getQueryParameters().getFirst(FORMAT))
                .filter(format -> !format.isBlank());
        given.filter(format -> RecordForm.named(format, FORMS).isEmpty()).ifPresent(format -> Parameters
                .refuse(List.of(new ParameterProblem(FORMAT, format, Reason.NOT_A_TREND_FORMAT)), language));
        return given.flatMap(format -> RecordForm.named(format, FORMS))
                .or(() -> RecordForm.liked(headers.getAcceptableMediaTypes(), FORMS))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_ACCEPTABLE));
    }

    private static Response answered(Trend trend, TrendParameters asked, RecordForm form, Request request,
            InterfaceLanguage language) {
        // Weak: the time it took may differ while everything else is the same.
        EntityTag tag = new EntityTag(ContentHash.ofTexts(language + form.parameter() + asked.unit()
                + trend.interval() + trend.buckets() + trend.lines()).hex().substring(0, 32), true);
        return Conditional
                .answer(tag, request, () -> form.equals(CSV) ? csv(trend, form) : json(trend, asked, language))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE).build();
    }

    private static Response.ResponseBuilder json(Trend trend, TrendParameters asked, InterfaceLanguage language) {
        return Response.ok(TrendsPayload.of(trend, asked.unit(), language)).type(MediaType.APPLICATION_JSON_TYPE);
    }

    private static Response.ResponseBuilder csv(Trend trend, RecordForm form) {
        return Response.ok(TrendCsv.of(trend)).type(form.type()).header(HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"trends.csv\"");
    }
}
