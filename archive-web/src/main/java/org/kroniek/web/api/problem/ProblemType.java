package org.kroniek.web.api.problem;

import java.util.Locale;

/** Every error the API can give. The type is stable: programs may rely on it. */
public enum ProblemType {
    INVALID_PARAMETER(400), INVALID_QUERY(400), INVALID_CURSOR(400), INVALID_REQUEST(400), KEY_NEEDED(401), UNKNOWN_KEY(
            401), NOT_ALLOWED(403), NOT_FOUND(404), METHOD_NOT_ALLOWED(405), NOT_ACCEPTABLE(406), DELIVERY_TOO_LARGE(
                    413), UNSUPPORTED_MEDIA_TYPE(415), TOO_MANY_REQUESTS(429), UNEXPECTED(500), SEARCH_UNAVAILABLE(503);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    /** The HTTP status it goes with. */
    public int status() {
        return status;
    }

    /** The type of RFC 9457: a relative reference that stays the same on every installation. */
    public String type() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
