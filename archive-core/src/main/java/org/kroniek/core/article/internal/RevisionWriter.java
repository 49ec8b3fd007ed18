package org.kroniek.core.article.internal;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.kroniek.core.article.Article;
import org.kroniek.core.article.ArticleDraft;
import org.kroniek.core.article.ArticleRevision;
import org.kroniek.core.article.Original;
import org.kroniek.core.article.RevisionKey;
import org.kroniek.core.article.RevisionListener;
import org.kroniek.core.article.StoreOutcome;
import org.kroniek.core.article.StoredRevision;
import org.kroniek.core.change.ChangeAction;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.change.ChangeSubject;
import org.kroniek.core.id.ArticleId;

/** Adds revisions to articles, whoever makes them. */
final class RevisionWriter {

    /** What the revisions of one call have in common. */
    record Delivery(String reason, String author, Instant at) {}

    private final EntityManager entities;
    private final ChangeRecorder changes;
    private final List<RevisionListener> listeners;

    RevisionWriter(EntityManager entities, ChangeRecorder changes, List<RevisionListener> listeners) {
        this.entities = entities;
        this.changes = changes;
        this.listeners = List.copyOf(listeners);
    }

    StoreOutcome create(Article article, ArticleDraft draft, Delivery delivery) {
        add(article, 1, draft, delivery);
        changes.record(ChangeSubject.of(new ArticleId(article.id())), ChangeAction.CREATED);
        return new StoreOutcome.Created(new ArticleId(article.id()));
    }

    /** @param article held, so that nobody else adds the same number */
    StoreOutcome revise(Article article, ArticleDraft draft, Delivery delivery) {
        ArticleId id = new ArticleId(article.id());
        ArticleRevision current = entities.find(ArticleRevision.class,
                new RevisionKey(article.id(), article.currentRevision()));
        if (current.says(draft)) {
            return new StoreOutcome.Unchanged(id);
        }
        int number = article.nextRevision();
        add(article, number, draft, delivery);
        changes.record(ChangeSubject.of(id), ChangeAction.REVISED);
        return new StoreOutcome.Revised(id, number);
    }

    private void add(Article article, int number, ArticleDraft draft, Delivery delivery) {
        RevisionKey key = new RevisionKey(article.id(), number);
        entities.persist(new ArticleRevision(key, draft, delivery.reason(), delivery.author(), delivery.at()));
        entities.persist(new Original(key, draft.original()));
    }

    /** Writes all that was added, and tells the listeners of it. */
    void conclude(List<StoredRevision> revisions) {
        entities.flush();
        entities.clear();
        if (!revisions.isEmpty()) {
            listeners.forEach(listener -> listener.stored(revisions));
        }
    }
}
