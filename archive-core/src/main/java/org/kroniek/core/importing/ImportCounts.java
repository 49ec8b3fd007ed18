package org.kroniek.core.importing;

/**
 * What has become of the documents of an import so far.
 *
 * @param read documents dealt with; the sum of the others
 * @param created what the archive did not have
 * @param revised what the archive had otherwise
 * @param unchanged what the archive had exactly so
 * @param refused documents that could not be taken; each has a problem
 */
public record ImportCounts(int read, int created, int revised, int unchanged, int refused) {}
