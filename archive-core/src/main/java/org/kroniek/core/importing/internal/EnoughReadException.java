package org.kroniek.core.importing.internal;

/** Whoever takes the documents wants no more of them. */
final class EnoughReadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EnoughReadException() {
        super("Enough has been read", null, false, false);
    }
}
