package org.kroniek.search.client;

import org.jspecify.annotations.Nullable;

/** Elasticsearch cannot be reached, is overloaded, or has no index yet. Worth trying again after a few seconds. */
public class SearchUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SearchUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
