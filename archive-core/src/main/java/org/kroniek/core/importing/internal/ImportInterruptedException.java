package org.kroniek.core.importing.internal;

/** This portal must leave an import: it is shutting down, or another has taken over. */
class ImportInterruptedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportInterruptedException(String message) {
        super(message);
    }
}
