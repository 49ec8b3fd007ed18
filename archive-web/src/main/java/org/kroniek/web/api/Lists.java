package org.kroniek.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.web.api.problem.ProblemDetails;
import org.kroniek.web.api.problem.ProblemException;
import org.kroniek.web.api.problem.ProblemType;
import org.kroniek.web.reading.InterfaceLanguage;

/** What all lists of found records have in common. */
final class Lists {

    private Lists() {}

    /** The answer, or the problem that a question could not be answered for. */
    static <T> T answered(SearchOutcome<T> outcome, InterfaceLanguage language) {
        return switch (outcome) {
            case SearchOutcome.Answered<T>(T answer) -> answer;
            case SearchOutcome.Refused<T>(var wrong) -> throw new ProblemException(ProblemType.INVALID_QUERY,
                    ProblemDetails.ofQuery(wrong, language));
            case SearchOutcome.CursorRefused<T>() -> throw new ProblemException(ProblemType.INVALID_CURSOR);
        };
    }

    /** A page, which links to the one after it. */
    static Response page(Record payload, Optional<String> next, UriInfo uri) {
        Response.ResponseBuilder response = Response.ok(payload);
        next.ifPresent(cursor -> response.link(Parameters.withCursor(uri, cursor), "next"));
        return response.header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }
}
