package org.kroniek.bench.importing;

/**
 * What became an article.
 *
 * @param externalId by which it was delivered
 * @param language as the archive knows it, also when the delivery did not say it
 */
public record ImportedDocument(String externalId, String language) {}
