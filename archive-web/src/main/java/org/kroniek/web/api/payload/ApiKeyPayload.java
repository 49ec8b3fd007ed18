package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * A new API key.
 *
 * @param key to be kept by the caller; the archive cannot show it again
 */
@JsonbPropertyOrder({"account", "key"})
public record ApiKeyPayload(String account, String key) {}
