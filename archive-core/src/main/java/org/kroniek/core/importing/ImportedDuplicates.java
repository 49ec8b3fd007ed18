package org.kroniek.core.importing;

/**
 * Near-duplicates among what an import brought.
 *
 * @param groups that have at least one article of the import
 * @param articles of the import that are in one
 */
public record ImportedDuplicates(long groups, long articles) {}
