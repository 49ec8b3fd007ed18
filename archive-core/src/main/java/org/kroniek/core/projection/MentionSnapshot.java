package org.kroniek.core.projection;

import java.util.List;
import java.util.Optional;
import org.kroniek.core.naming.MentionMethod;
import org.kroniek.core.naming.MentionStatus;
import org.kroniek.core.text.Anchor;
import org.kroniek.core.text.TextPart;

/**
 * A name in the current revision of an article.
 *
 * @param id by which it is confirmed or rejected
 * @param anchor in the headline or the canonical text, as {@code part} says
 * @param confidence from 0 to 1
 * @param authority whom it means, if that is settled
 * @param candidates whom it may mean, if it is not
 */
public record MentionSnapshot(long id, TextPart part, Anchor anchor, MentionStatus status, MentionMethod method,
        double confidence, Optional<AuthorityReference> authority, List<AuthorityReference> candidates) {

    public MentionSnapshot {
        candidates = List.copyOf(candidates);
    }
}
