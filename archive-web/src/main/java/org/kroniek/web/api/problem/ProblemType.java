package org.kroniek.web.api.problem;

import java.util.Optional;

/** Every error the API can give. The type is stable: programs may rely on it. */
public enum ProblemType {
    INVALID_PARAMETER(400),
    INVALID_QUERY(400),
    INVALID_CURSOR(400),
    INVALID_REQUEST(400),
    INVALID_ACCESS(400),
    KEY_NEEDED(401, Challenge.BEARER),
    UNKNOWN_KEY(401, Challenge.BEARER),
    WRONG_PASSWORD(401, Challenge.BASIC),
    NOT_ALLOWED(403),
    FOREIGN_REQUEST(403),
    TEXT_WITHHELD(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    WITHDRAWN(410),
    CONFLICT(409),
    OUTDATED(412),
    DELIVERY_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    RESULT_TOO_LARGE(422),
    VERSION_NEEDED(428),
    TOO_MANY_REQUESTS(429),
    UNEXPECTED(500),
    TOO_MANY_AT_ONCE(503),
    SEARCH_UNAVAILABLE(503);

    private final int status;
    private final Optional<String> challenge;

    ProblemType(int status) {
        this.status = status;
        this.challenge = Optional.empty();
    }

    ProblemType(int status, String challenge) {
        this.status = status;
        this.challenge = Optional.of(challenge);
    }

    /** What {@code WWW-Authenticate} says: how to prove who calls. Every 401 has one (RFC 9110). */
    public Optional<String> challenge() {
        return challenge;
    }

    /** The HTTP status it goes with. */
    public int status() {
        return status;
    }

    /** The type of RFC 9457: a relative reference that stays the same on every installation. */
    public String type() {
        return "/problems/" + StableName.of(this);
    }

    /** The two ways to prove who calls. */
    private static final class Challenge {

        static final String BEARER = "Bearer realm=\"kroniek\"";
        static final String BASIC = "Basic realm=\"kroniek\", charset=\"UTF-8\"";
    }
}
