package org.kroniek.core.article;

import java.util.Collection;
import org.kroniek.core.id.ArticleId;

/** What is kept of articles beside their texts, and can be found anew. All in the caller's transaction. */
public interface ArticleTraces {

    /** Forgets it, for articles that leave the archive. */
    void forget(Collection<ArticleId> articles);

    /** Finds it anew, for articles whose current revision is another than before. */
    void findAnew(Collection<ArticleId> articles);
}
