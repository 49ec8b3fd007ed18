package org.kroniek.core.rights;

import java.util.List;
import java.util.Optional;
import org.kroniek.core.id.ArticleId;

/**
 * Decides who may read articles. Every decision is kept with who, when and why, and stands in the change log in the same
 * transaction, together with the events of which the article is evidence: their passages come and go with it.
 */
public interface ArticleAccess {

    /** The author of what nobody decided. */
    String SYSTEM = "system";

    /** The longest reason, in UTF-16 code units. */
    int LONGEST_REASON = 2_000;

    /** What holds now; empty when there is no such article. */
    Optional<AccessState> current(ArticleId article);

    /** All that ever held, the latest first; none for an article that has always been open, or is not there. */
    List<AccessState> history(ArticleId article);

    /**
     * Decides anew. To reinstate a withdrawn article is to decide on any other condition.
     *
     * @param number of the state that the author has seen, so that no decision of another is overwritten unseen
     * @param reason not blank
     */
    AccessOutcome decide(ArticleId article, int number, Access access, String reason, String author);
}
