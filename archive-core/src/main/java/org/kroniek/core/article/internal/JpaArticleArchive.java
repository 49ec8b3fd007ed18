package org.kroniek.core.article.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.kroniek.core.article.Article;
import org.kroniek.core.article.ArticleArchive;
import org.kroniek.core.article.ArticleDraft;
import org.kroniek.core.article.RevisionListener;
import org.kroniek.core.article.StoreOutcome;
import org.kroniek.core.article.StoredRevision;
import org.kroniek.core.article.internal.RevisionWriter.Delivery;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.Identities;

/** Stores articles with JPA, many in one flush. */
public final class JpaArticleArchive implements ArticleArchive {

    private final EntityManager entities;
    private final Identities identities;
    private final Clock clock;
    private final Publications publications;
    private final KnownArticles known;
    private final RevisionWriter writer;

    /** @param listeners told of every new revision, one after the other, in the transaction that stores it */
    public JpaArticleArchive(EntityManager entities, ChangeRecorder changes, Identities identities, Clock clock,
            List<RevisionListener> listeners) {
        this.entities = entities;
        this.identities = identities;
        this.clock = clock;
        this.publications = new Publications(entities, identities);
        this.known = new KnownArticles(entities);
        this.writer = new RevisionWriter(entities, changes, listeners);
    }

    @Override
    public List<StoreOutcome> store(List<ArticleDraft> drafts, String reason, String author) {
        Map<String, UUID> sources = new HashMap<>();
        drafts.forEach(draft -> sources.computeIfAbsent(draft.source(), publications::named));
        Map<ArticleKey, Article> articles = known.among(drafts, sources);
        Delivery delivery = new Delivery(reason, author, clock.instant());
        Set<Article> begun = begin(drafts, sources, articles, delivery.at());
        List<StoreOutcome> outcomes = new ArrayList<>(drafts.size());
        for (ArticleDraft draft : drafts) {
            Article article = Objects.requireNonNull(articles.get(ArticleKey.of(sources, draft)));
            outcomes.add(begun.remove(article)
                    ? writer.create(article, draft, delivery)
                    : writer.revise(article, draft, delivery));
        }
        writer.conclude(stored(drafts, outcomes));
        return outcomes;
    }

    private static List<StoredRevision> stored(List<ArticleDraft> drafts, List<StoreOutcome> outcomes) {
        List<StoredRevision> revisions = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            switch (outcomes.get(i)) {
                case StoreOutcome.Created(ArticleId id) -> revisions.add(new StoredRevision(id, 1, drafts.get(i)));
                case StoreOutcome.Revised(ArticleId id, int number) ->
                    revisions.add(new StoredRevision(id, number, drafts.get(i)));
                case StoreOutcome.Unchanged _ -> {
                    // Nothing to tell.
                }
            }
        }
        return revisions;
    }

    /**
     * Persists the articles that the archive does not have, all of them before any revision: Hibernate sorts inserts by
     * table, in the order in which it first meets the tables, and revisions refer to articles.
     */
    private Set<Article> begin(List<ArticleDraft> drafts, Map<String, UUID> sources, Map<ArticleKey, Article> articles,
            Instant now) {
        Set<Article> begun = new HashSet<>();
        for (ArticleDraft draft : drafts) {
            articles.computeIfAbsent(ArticleKey.of(sources, draft), key -> {
                Article article = new Article(identities.next(), key.publication(), draft.externalId().orElse(null),
                        draft.contentHash().hex(), now);
                entities.persist(article);
                begun.add(article);
                return article;
            });
        }
        return begun;
    }
}
