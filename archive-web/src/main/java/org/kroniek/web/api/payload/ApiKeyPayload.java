package org.kroniek.web.api.payload;

/**
 * A new API key.
 *
 * @param key to be kept by the caller; the archive cannot show it again
 */
public record ApiKeyPayload(String account, String key) {}
