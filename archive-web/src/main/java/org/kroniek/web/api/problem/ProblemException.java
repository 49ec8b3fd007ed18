package org.kroniek.web.api.problem;

import java.util.List;

/** A request that the API answers with a problem. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;

    @SuppressWarnings("serial") // never serialized
    private final List<Problem.Detail> details;

    public ProblemException(ProblemType type) {
        this(type, List.of());
    }

    public ProblemException(ProblemType type, List<Problem.Detail> details) {
        super(type.name());
        this.type = type;
        this.details = List.copyOf(details);
    }

    public ProblemType type() {
        return type;
    }

    /** What exactly is wrong, item by item. */
    public List<Problem.Detail> details() {
        return details;
    }
}
