package org.kroniek.core.analysis.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.kroniek.core.article.Article;
import org.kroniek.core.article.ArticleRevision;
import org.kroniek.core.article.RevisionKey;
import org.kroniek.core.id.ArticleId;

/** The texts of stored revisions. */
final class RevisionTexts {

    private static final String CURRENT = """
            select r from Article a, ArticleRevision r
            where r.key.articleId = a.id and r.key.number = a.currentRevision and a.id in :articles order by a.id""";

    private static final String LOCK = "select a from Article a where a.id in :articles order by a.id";

    private final EntityManager entities;

    RevisionTexts(EntityManager entities) {
        this.entities = entities;
    }

    RevisionText of(ArticleId article, int number) {
        return RevisionText.of(entities.find(ArticleRevision.class, new RevisionKey(article.value(), number)));
    }

    /** The current revisions, in the order of the articles' ids. */
    List<RevisionText> current(Collection<ArticleId> articles) {
        return entities.createQuery(CURRENT, ArticleRevision.class).setHint("org.hibernate.readOnly", true)
                .setParameter("articles", values(articles)).getResultList().stream().map(RevisionText::of).toList();
    }

    /** Keeps articles from being corrected until the transaction ends; and says which of them there are. */
    List<ArticleId> lock(Collection<ArticleId> articles) {
        return entities.createQuery(LOCK, Article.class).setParameter("articles", values(articles))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream()
                .map(article -> new ArticleId(article.id())).toList();
    }

    private static List<UUID> values(Collection<ArticleId> articles) {
        return articles.stream().map(ArticleId::value).toList();
    }
}
