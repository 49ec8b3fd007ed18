package org.kroniek.core.analysis;

import java.util.Optional;
import org.kroniek.core.paging.Page;
import org.kroniek.core.paging.UnknownPlaceException;

/** Names in articles that wait for somebody to say whom they mean. */
public interface SuggestedMentions {

    /**
     * Mentions for which several authorities are possible, oldest first.
     *
     * @param after the {@link Page#next()} of the page before; empty for the first
     * @throws UnknownPlaceException when no page gave that
     */
    Page<SuggestedMention> undecided(Optional<String> after, int size);
}
