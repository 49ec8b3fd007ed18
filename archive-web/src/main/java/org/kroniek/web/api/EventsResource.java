package org.kroniek.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.kroniek.search.query.EventAnswer;
import org.kroniek.search.query.EventSearch;
import org.kroniek.web.api.payload.EventsPayload;
import org.kroniek.web.api.problem.Problems;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.search.EventExtent;
import org.kroniek.web.search.EventParameters;
import org.kroniek.web.search.LinkedNames;

/** Events, found by their words, time, place and those who took part. */
@Path("events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EventsResource {

    private static final Set<String> KNOWN = Stream.concat(EventParameters.NAMES.stream(), Stream.of("size"))
            .collect(Collectors.toUnmodifiableSet());

    @Inject
    private EventSearch search;
    @Inject
    private LinkedNames linkedNames;
    @Inject
    private Problems problems;

    @GET
    @PermitAll
    @Operation(summary = "Events, by their words, time, place and those who took part")
    @APIResponseSchema(EventsPayload.class)
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "words of titles, descriptions, names and quoted passages; empty for all")
    @Parameter(name = "expand", in = ParameterIn.QUERY, description = "what may be looked for beside the words: name, spelling, form, compound, parts; all unless given, none for none")
    @Parameter(name = "omit", in = ParameterIn.QUERY, description = "additions to leave out")
    @Parameter(name = "date", in = ParameterIn.QUERY, description = "EDTF, or a range a..b; events that may fall in it")
    @Parameter(name = "type", in = ParameterIn.QUERY, description = "codes of the vocabulary eventType, repeated or separated by commas")
    @Parameter(name = "place", in = ParameterIn.QUERY, description = "identities of places, at any of which it happened")
    @Parameter(name = "person", in = ParameterIn.QUERY, description = "identities of persons, any of whom took part")
    @Parameter(name = "org", in = ParameterIn.QUERY, description = "identities of organisations, any of which took part")
    @Parameter(name = "with", in = ParameterIn.QUERY, description = "identities of authorities, all of which have to do with it, be it as the source of a figure")
    @Parameter(name = "parent", in = ParameterIn.QUERY, description = "identity of the event they are part of")
    @Parameter(name = "bbox", in = ParameterIn.QUERY, description = "west,south,east,north in degrees")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "relevance, oldest or newest")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "events a page, 1 to 100; 20 unless given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "next of an earlier answer to the same question")
    @APIResponse(responseCode = "400", description = "The query or a parameter could not be understood (problem details)")
    public Response list(@Context UriInfo uri) {
        InterfaceLanguage language = problems.language();
        Parameters.refuseUnknown(uri, KNOWN, language);
        EventParameters asked = linkedNames
                .followed(Parameters.valid(EventParameters.read(uri.getQueryParameters()), language));
        EventExtent extent = new EventExtent(Parameters.extent(uri, language).size(), Set.of(), Optional.empty());
        EventAnswer answer = Lists.answered(search.search(asked.toQuery(asked.listSort(), extent)), language);
        return Lists.page(EventsPayload.of(answer), answer.next(), uri);
    }
}
