package org.kroniek.core.analysis;

import java.util.List;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.text.TextPart;
import org.kroniek.core.text.TextSpan;

/**
 * What editors say of names in articles. No rule overrules it: it follows the words when an article is corrected. Each
 * decision is in the history and, as a change of the article, in the change log; a later one takes the place of an
 * earlier one.
 */
public interface MentionDecisions {

    /** The mention means this authority. */
    DecisionOutcome confirm(long mention, AuthorityId authority, String by, String reason);

    /**
     * The mention means none of those to whom it is linked or for whom it was suggested; the same name means them nowhere
     * in the article, unless confirmed there.
     */
    DecisionOutcome reject(long mention, String by, String reason);

    /**
     * A passage names an authority.
     *
     * @param revision the one in which the span was counted
     * @param span in the headline or the canonical text, as {@code part} says
     */
    DecisionOutcome mark(ArticleId article, int revision, TextPart part, TextSpan span, AuthorityId authority,
            String by, String reason);

    /** Takes back what was decided: the rules apply again. */
    DecisionOutcome withdraw(long mention, String by, String reason);

    /** What was decided in an article, latest first. */
    List<MentionDecision> history(ArticleId article);
}
