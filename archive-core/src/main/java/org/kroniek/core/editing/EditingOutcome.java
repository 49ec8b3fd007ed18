package org.kroniek.core.editing;

import org.kroniek.core.article.ArticleDraft;
import org.kroniek.core.importing.ImportProblem;
import org.kroniek.core.projection.ArticleSnapshot;

/** What became of an editor's correction. */
public sealed interface EditingOutcome {

    /** The article says so now. */
    record Stored(int revision) implements EditingOutcome {}

    /** The article says that already. */
    record Unchanged() implements EditingOutcome {}

    /** It can be said so; nothing was stored, as nobody asked for it. */
    record Fine(ArticleDraft draft) implements EditingOutcome {}

    /** It cannot be said so; nothing was stored. */
    record Refused(ImportProblem problem) implements EditingOutcome {}

    /**
     * Somebody else has corrected the article in the meantime; nothing was stored.
     *
     * @param current as it is now
     */
    record Outdated(ArticleSnapshot current) implements EditingOutcome {}

    /** There is no such article. */
    record NotFound() implements EditingOutcome {}
}
