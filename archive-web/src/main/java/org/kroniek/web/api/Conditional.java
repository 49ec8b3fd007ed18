package org.kroniek.web.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;

/** Sends what callers have already only once (RFC 9110). */
final class Conditional {

    private Conditional() {}

    /**
     * An answer under its tag, or 304 for who has it. Both say that it may be kept but must be asked for again: an article
     * can be corrected at any moment.
     */
    static Response.ResponseBuilder answer(EntityTag tag, Request request, Supplier<Response.ResponseBuilder> whole) {
        return Optional.ofNullable(request.evaluatePreconditions(tag)).orElseGet(whole).tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
}
