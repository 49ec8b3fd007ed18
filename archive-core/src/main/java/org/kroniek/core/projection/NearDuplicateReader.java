package org.kroniek.core.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.DuplicateGroupId;

/** Reads which articles have nearly the same text. */
public interface NearDuplicateReader {

    /** The groups of articles; one whose text no other article has is absent. */
    Map<ArticleId, DuplicateGroupId> groups(Collection<ArticleId> articles);

    /**
     * The others with nearly the same text, oldest acquisition first.
     *
     * @param most how many at most
     */
    List<ArticleReference> others(ArticleId article, int most);
}
