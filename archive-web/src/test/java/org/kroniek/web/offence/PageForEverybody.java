package org.kroniek.web.offence;

import org.kroniek.core.id.ArticleId;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.SnapshotReader;

/** Breaks the rule that what shows articles asks who may see them. */
public class PageForEverybody {

    public ArticleSnapshot shown(SnapshotReader articles, ArticleId id) {
        return articles.article(id).orElseThrow();
    }
}
