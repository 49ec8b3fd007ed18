package org.kroniek.core.analysis.internal;

import java.util.Collection;
import java.util.function.Function;
import org.kroniek.core.id.ArticleId;

/**
 * A revision that has been read.
 *
 * @param number of the revision
 */
record Reading(ArticleId article, int number, Findings findings) {

    <R> FindingTable.Batch<R> batch(Function<Findings, Collection<R>> rows) {
        return new FindingTable.Batch<>(article, number, rows.apply(findings));
    }
}
