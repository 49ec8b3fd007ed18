package org.kroniek.core.analysis.internal;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import org.kroniek.core.article.ArticleTraces;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.id.ArticleId;

/** Names, dates and likely events that were found in articles. */
public final class Traces implements ArticleTraces {

    private final FindingStore store;
    private final Rereading rereading;

    public Traces(EntityManager entities, NamesInMemory names, Finders finders, ChangeRecorder changes) {
        this.store = new FindingStore(entities);
        this.rereading = new Rereading(entities, names, finders, changes);
    }

    @Override
    public void forget(Collection<ArticleId> articles) {
        store.forget(articles);
    }

    @Override
    public void findAnew(Collection<ArticleId> articles) {
        store.forget(articles);
        rereading.add(articles);
    }
}
