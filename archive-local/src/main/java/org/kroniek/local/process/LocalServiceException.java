package org.kroniek.local.process;

import org.jspecify.annotations.Nullable;

/** A local service could not be started, reached or stopped. The message is written for the person at the terminal. */
public class LocalServiceException extends RuntimeException {

    public LocalServiceException(String message) {
        super(message);
    }

    public LocalServiceException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
