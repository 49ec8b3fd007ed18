package org.kroniek.core.article.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kroniek.core.article.Article;
import org.kroniek.core.article.ArticleDraft;

/** Looks up which drafts the archive already has, in at most two queries a publication. */
final class KnownArticles {

    private final EntityManager entities;

    KnownArticles(EntityManager entities) {
        this.entities = entities;
    }

    Map<ArticleKey, Article> among(List<ArticleDraft> drafts, Map<String, UUID> sources) {
        Map<Boolean, Map<UUID, List<String>>> wanted = drafts.stream()
                .map(draft -> ArticleKey.of(sources, draft))
                .collect(Collectors.groupingBy(ArticleKey::external, Collectors.groupingBy(ArticleKey::publication,
                        Collectors.mapping(ArticleKey::value, Collectors.toCollection(ArrayList::new)))));
        Map<ArticleKey, Article> found = new HashMap<>();
        wanted.forEach((external, byPublication) -> byPublication.forEach(
                (publication, values) -> find(external, publication, values)
                        .forEach(row -> found.put(ArticleKey.of(row), row))));
        return found;
    }

    /** Locked, so that two deliveries of one article cannot both add revision two. */
    private List<Article> find(boolean external, UUID publication, List<String> values) {
        String query = external
                ? "select a from Article a where a.publicationId = :publication and a.externalId in :values"
                : "select a from Article a where a.publicationId = :publication and a.externalId is null and a.identityHash in :values";
        return entities.createQuery(query + " order by a.id", Article.class).setParameter("publication", publication)
                .setParameter("values", values).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }
}
