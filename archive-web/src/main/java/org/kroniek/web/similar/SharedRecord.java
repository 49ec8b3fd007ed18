package org.kroniek.web.similar;

/**
 * An event, person, organisation or place that two articles have in common.
 *
 * @param id its identity
 * @param label its title or name in the reader's language
 */
public record SharedRecord(String id, String label) {}
