package org.kroniek.web.portal.article;

import java.util.List;
import java.util.Optional;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.EventPassage;
import org.kroniek.core.projection.EvidenceState;
import org.kroniek.core.text.TextSpan;

/**
 * The passage that a link from a dossier leads to: {@code ?passage=} and the id of the evidence.
 *
 * @param span where it stands in the text shown
 * @param lost its words, when the text shown no longer has them
 */
public record WantedPassage(Optional<TextSpan> span, Optional<String> lost) {

    /** The parameter of an article's address. */
    public static final String PARAMETER = "passage";

    private static final WantedPassage NONE = new WantedPassage(Optional.empty(), Optional.empty());

    static WantedPassage of(String id, ArticleSnapshot article, List<EventPassage> passages) {
        return passages.stream().map(EventPassage::evidence)
                .filter(evidence -> evidence.id().toString().equals(id)).findFirst()
                .map(evidence -> evidence.state() == EvidenceState.LOST || evidence.revision() != article.revision()
                        ? new WantedPassage(Optional.empty(), Optional.of(evidence.anchor().exact()))
                        : new WantedPassage(Optional.of(evidence.anchor().span()), Optional.empty()))
                .orElse(NONE);
    }
}
