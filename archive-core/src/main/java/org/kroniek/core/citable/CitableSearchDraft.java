package org.kroniek.core.citable;

import org.kroniek.core.text.Labels;

/**
 * A search that shall be kept.
 *
 * @param query its parameters, as in an address
 * @param reading how it was understood, in words, by language
 * @param searched the query in its canonical form and what was looked for beside its words, as JSON
 * @param schemas of the indices that were searched, as JSON
 * @param position of the change log: everything up to there had been indexed
 * @param articles that were found, in order
 */
public record CitableSearchDraft(String query, Labels reading, String searched, String schemas, long position,
        CitedArticles articles) {}
