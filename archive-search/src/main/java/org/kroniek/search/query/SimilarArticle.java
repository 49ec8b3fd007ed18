package org.kroniek.search.query;

import java.util.List;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.id.EventId;

/**
 * An article that is similar to another, and why: at least one of the reasons is there.
 *
 * @param events both are evidence of these
 * @param names both name these; the rarest first
 * @param words both have these, as the other article writes them; what says most first
 */
public record SimilarArticle(ArticleHit hit, List<EventId> events, List<AuthorityId> names, List<String> words) {

    public SimilarArticle {
        events = List.copyOf(events);
        names = List.copyOf(names);
        words = List.copyOf(words);
    }
}
