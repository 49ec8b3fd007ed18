package org.kroniek.search.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kroniek.core.id.ArticleId;
import org.kroniek.search.query.expansion.Expansion;

/**
 * A question of which all hits are wanted.
 *
 * @param question in whose order they come; its page, counts and marks are of no account
 * @param only of the hits these alone; empty for all
 * @param additions what is looked for beside the words, as it was another time; empty for what the archive knows now
 */
public record WalkQuery(ArticleQuery question, Set<ArticleId> only, Optional<List<Expansion>> additions) {

    public WalkQuery {
        only = Set.copyOf(only);
        additions = additions.map(List::copyOf);
    }

    /** All hits, as a search would list them now. */
    public static WalkQuery of(ArticleQuery question) {
        return new WalkQuery(question, Set.of(), Optional.empty());
    }

    /** The same with these additions instead of those the archive knows now. */
    public WalkQuery withAdditions(List<Expansion> others) {
        return new WalkQuery(question, only, Optional.of(others));
    }
}
