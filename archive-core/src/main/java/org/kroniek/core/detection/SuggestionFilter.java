package org.kroniek.core.detection;

import java.util.Optional;
import org.kroniek.core.id.ArticleId;

/**
 * Which suggestions to show.
 *
 * @param type code of the vocabulary {@code eventType}; empty for all
 * @param article only those that this article reports; empty for all
 */
public record SuggestionFilter(Optional<String> type, Optional<ArticleId> article) {

    public static final SuggestionFilter ALL = new SuggestionFilter(Optional.empty(), Optional.empty());
}
