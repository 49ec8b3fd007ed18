package org.kroniek.core.detection;

import java.util.Optional;
import org.kroniek.core.id.EventId;
import org.kroniek.core.projection.ArticleReference;
import org.kroniek.core.text.Anchor;

/**
 * A sentence that seems to report an event.
 *
 * @param id by which an editor chooses it
 * @param revision of the article, to which the anchor belongs
 * @param anchor the sentence in the canonical text
 * @param found what a rule made of it
 * @param provesAlready an event of this type of which the sentence, or part of it, is evidence
 */
public record SuggestedSentence(long id, ArticleReference article, int revision, Anchor anchor, FoundEvent found,
        Optional<EventId> provesAlready) {}
