package org.kroniek.core.citable;

import java.time.Instant;
import org.kroniek.core.id.CitableSearchId;
import org.kroniek.core.text.ContentHash;
import org.kroniek.core.text.Labels;

/**
 * A search that was kept; its articles are asked for separately.
 *
 * @param query its parameters, as in an address
 * @param reading how it was understood, in words, by language
 * @param searched the query in its canonical form and what was looked for beside its words, as JSON
 * @param schemas of the indices that were searched, as JSON
 * @param position of the change log: everything up to there had been indexed
 * @param count how many articles were found
 * @param idsSha256 see {@link CitedArticles#sha256()}
 */
public record CitableSearch(CitableSearchId id, String query, Labels reading, String searched, String schemas,
        long position, int count, ContentHash idsSha256, Instant createdAt) {}
