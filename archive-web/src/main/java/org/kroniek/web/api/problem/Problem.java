package org.kroniek.web.api.problem;

import java.time.Instant;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Optional;

/**
 * A problem detail (RFC 9457).
 *
 * @param type stable name of the kind of problem
 * @param title the kind of problem for a person
 * @param detail what to do about it
 * @param errors what exactly is wrong, with its place; absent when there is nothing more to say
 * @param tombstone of what was withdrawn; absent otherwise
 * @param incident what to tell the operator, for errors that are ours
 */
@JsonbPropertyOrder({"type", "title", "status", "detail", "errors", "tombstone", "incident"})
public record Problem(String type, String title, int status, String detail, Optional<List<Detail>> errors,
        Optional<Tombstone> tombstone, Optional<String> incident) {

    /** The media type of problem details. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** All that is left to say of what was withdrawn. @param reason as the editor gave it */
    @JsonbPropertyOrder({"reason", "since"})
    public record Tombstone(String reason, Instant since) {}

    /**
     * One thing that is wrong.
     *
     * @param code stable name
     * @param place where it is: a parameter, or characters of the query
     * @param position first character of the query it concerns, in code points from 0
     * @param suggestion something to try instead
     */
    @JsonbPropertyOrder({"code", "place", "message", "remedy", "position", "suggestion"})
    public record Detail(String code, String place, String message, String remedy, Optional<Integer> position,
            Optional<String> suggestion) {}
}
