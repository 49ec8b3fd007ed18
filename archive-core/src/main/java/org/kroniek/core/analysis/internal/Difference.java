package org.kroniek.core.analysis.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kroniek.core.id.ArticleId;

/**
 * How what was found differs from what a table has.
 *
 * @param gone ids of rows that are not found any more
 * @param added rows that the table lacks
 * @param articles whose rows differ
 */
record Difference<R extends FindingRow>(List<Long> gone, List<FindingTable.Batch<R>> added, Set<ArticleId> articles) {

    static <R extends FindingRow> Difference<R> none() {
        return new Difference<>(new ArrayList<>(), new ArrayList<>(), new HashSet<>());
    }

    /** Adds the difference of one article. */
    void note(FindingTable.Batch<R> wanted, Map<Long, R> stored) {
        Set<R> missing = new LinkedHashSet<>(wanted.rows());
        List<Long> superfluous = stored.entrySet().stream().filter(row -> !missing.remove(row.getValue()))
                .map(Map.Entry::getKey).toList();
        gone.addAll(superfluous);
        if (!missing.isEmpty()) {
            added.add(new FindingTable.Batch<>(wanted.article(), wanted.revision(), missing));
        }
        if (!missing.isEmpty() || !superfluous.isEmpty()) {
            articles.add(wanted.article());
        }
    }
}
