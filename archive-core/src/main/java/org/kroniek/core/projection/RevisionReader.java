package org.kroniek.core.projection;

import java.util.Map;
import org.kroniek.core.id.ArticleId;

/** Reads articles as they were at an earlier revision, whoever may see them. */
public interface RevisionReader {

    /** Many at once, each at the revision of that number, in one round trip. */
    Map<ArticleId, ArticleSnapshot> revisions(Map<ArticleId, Integer> numbers);
}
