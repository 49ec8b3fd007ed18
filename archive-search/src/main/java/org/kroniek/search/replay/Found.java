package org.kroniek.search.replay;

import java.util.List;
import java.util.Optional;
import org.kroniek.core.citable.CitedArticles;
import org.kroniek.search.index.IndexState;
import org.kroniek.search.query.expansion.Expansion;
import org.kroniek.search.query.syntax.QueryNode;

/**
 * All that one search found at one moment.
 *
 * @param expansions what was looked for beside the words
 * @param total how many articles there are
 * @param articles all of them in order; empty when there are more than were asked for
 */
public record Found(QueryNode reading, List<Expansion> expansions, IndexState index, long total,
        Optional<CitedArticles> articles) {

    public Found {
        expansions = List.copyOf(expansions);
    }
}
