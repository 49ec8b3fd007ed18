package org.kroniek.web.api.problem;

import java.util.Optional;
import java.time.Duration;
import java.util.List;

/** A request that the API answers with a problem. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** About as long as Elasticsearch needs to come back after a hiccup, or a file to be written. */
    static final Duration USUAL_WAIT = Duration.ofSeconds(5);

    private final ProblemType type;
    private final Duration wait;

    @SuppressWarnings("serial") // never serialized
    private final List<Problem.Detail> details;

    @SuppressWarnings("serial") // never serialized
    private final Optional<Problem.Tombstone> tombstone;

    public ProblemException(ProblemType type) {
        this(type, List.of());
    }

    public ProblemException(ProblemType type, List<Problem.Detail> details) {
        this(type, details, Optional.empty(), USUAL_WAIT);
    }

    /** @param wait after which another try makes sense */
    public ProblemException(ProblemType type, Duration wait) {
        this(type, List.of(), Optional.empty(), wait);
    }

    /** It was withdrawn. */
    public ProblemException(Problem.Tombstone tombstone) {
        this(ProblemType.WITHDRAWN, List.of(), Optional.of(tombstone), USUAL_WAIT);
    }

    private ProblemException(ProblemType type, List<Problem.Detail> details, Optional<Problem.Tombstone> tombstone,
            Duration wait) {
        super(type.name());
        this.type = type;
        this.details = List.copyOf(details);
        this.tombstone = tombstone;
        this.wait = wait;
    }

    /** After which another try makes sense, where one does. */
    public Duration patience() {
        return wait;
    }

    Optional<Problem.Tombstone> tombstone() {
        return tombstone;
    }

    public ProblemType type() {
        return type;
    }

    /** What exactly is wrong, item by item. */
    public List<Problem.Detail> details() {
        return details;
    }
}
