package org.kroniek.core.article.internal;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.kroniek.core.article.Article;
import org.kroniek.core.article.ArticleDraft;

/**
 * What makes two deliveries the same article.
 *
 * @param value the external id or, without one, the digest of what the article says
 */
record ArticleKey(UUID publication, boolean external, String value) {

    /** @param sources the publication of every source named by a draft */
    static ArticleKey of(Map<String, UUID> sources, ArticleDraft draft) {
        UUID publication = Objects.requireNonNull(sources.get(draft.source()));
        return draft.externalId().map(id -> new ArticleKey(publication, true, id))
                .orElseGet(() -> new ArticleKey(publication, false, draft.contentHash().hex()));
    }

    static ArticleKey of(Article row) {
        String externalId = row.externalId();
        return externalId == null
                ? new ArticleKey(row.publicationId(), false, row.identityHash())
                : new ArticleKey(row.publicationId(), true, externalId);
    }
}
