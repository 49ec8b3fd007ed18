package org.kroniek.web.api.problem;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.reading.Messages;

/** Writes problems in the caller's language. */
@Dependent
public class Problems {

    /** The bundle of all texts of problems. */
    static final String BUNDLE = "org.kroniek.web.api.problem.problems";

    @Inject
    private HttpServletRequest request;

    Response response(ProblemType type, List<Problem.Detail> details, Optional<String> incident) {
        return response(type, details, Optional.empty(), incident, ProblemException.USUAL_WAIT);
    }

    Response response(ProblemException problem) {
        return response(problem.type(), problem.details(), problem.tombstone(), Optional.empty(), problem.patience());
    }

    /** @param wait after which another try makes sense, where one does */
    private Response response(ProblemType type, List<Problem.Detail> details, Optional<Problem.Tombstone> tombstone,
            Optional<String> incident, Duration wait) {
        Messages messages = Messages.load(BUNDLE, language());
        Problem problem = new Problem(type.type(), messages.text(type + ".title"), type.status(),
                messages.text(type + ".detail"), details.isEmpty() ? Optional.empty() : Optional.of(details),
                tombstone, incident);
        Response.ResponseBuilder response = Response.status(type.status()).type(Problem.MEDIA_TYPE).entity(problem)
                .header(HttpHeaders.CONTENT_LANGUAGE, messages.language().tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        type.challenge().ifPresent(challenge -> response.header(HttpHeaders.WWW_AUTHENTICATE, challenge));
        if (type.status() == 503 || type.status() == 429) {
            response.header(HttpHeaders.RETRY_AFTER, wait.toSeconds() + (wait.getNano() > 0 ? 1 : 0));
        }
        return response.build();
    }

    /** The language to speak to this caller. */
    public InterfaceLanguage language() {
        // Without the header the request would name the server's own language, which is nobody's wish.
        return InterfaceLanguage.negotiate(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? List.of()
                : Collections.list(request.getLocales()));
    }
}
