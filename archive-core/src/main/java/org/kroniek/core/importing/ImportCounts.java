package org.kroniek.core.importing;

/**
 * What has become of the documents of an import so far.
 *
 * @param read documents dealt with; the sum of the others
 * @param created new articles
 * @param revised articles the archive had in another wording
 * @param unchanged articles the archive had exactly so
 * @param refused documents that could not be taken; each has a problem
 */
public record ImportCounts(int read, int created, int revised, int unchanged, int refused) {}
