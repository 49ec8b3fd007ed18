package org.kroniek.search.query.correction;

/**
 * Another query, which finds more.
 *
 * @param text with other words in the place of those that no article has; all else as it was typed
 * @param total articles it finds within the same filters
 */
public record Correction(String text, long total) {}
