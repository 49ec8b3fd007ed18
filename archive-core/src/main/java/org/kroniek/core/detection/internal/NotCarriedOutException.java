package org.kroniek.core.detection.internal;

import org.kroniek.core.event.EditOutcome;

/** Rolls back what had been done before it turned out that the rest cannot be. */
final class NotCarriedOutException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient EditOutcome outcome;

    NotCarriedOutException(EditOutcome outcome) {
        super("Not possible: " + outcome);
        this.outcome = outcome;
    }

    EditOutcome outcome() {
        return outcome;
    }
}
