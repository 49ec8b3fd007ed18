package org.kroniek.core.article.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.article.Article;
import org.kroniek.core.article.ArticleCorrections;
import org.kroniek.core.article.ArticleDraft;
import org.kroniek.core.article.ArticleRevision;
import org.kroniek.core.article.CorrectionOutcome;
import org.kroniek.core.article.Original;
import org.kroniek.core.article.Publication;
import org.kroniek.core.article.RevisionKey;
import org.kroniek.core.article.RevisionListener;
import org.kroniek.core.article.StoreOutcome;
import org.kroniek.core.article.StoredRevision;
import org.kroniek.core.article.internal.RevisionWriter.Delivery;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.id.ArticleId;

/** Corrects articles with JPA, through the same writer as deliveries. */
public final class JpaArticleCorrections implements ArticleCorrections {

    private final EntityManager entities;
    private final Clock clock;
    private final RevisionWriter writer;

    /** @param listeners as of the archive that takes deliveries */
    public JpaArticleCorrections(EntityManager entities, ChangeRecorder changes, Clock clock,
            List<RevisionListener> listeners) {
        this.entities = entities;
        this.clock = clock;
        this.writer = new RevisionWriter(entities, changes, listeners);
    }

    @Override
    public CorrectionOutcome correct(ArticleId article, int expectedRevision, ArticleDraft draft, String reason,
            String author) {
        return on(article, expectedRevision,
                row -> revise(row, draft, new Delivery(reason, author, clock.instant())));
    }

    @Override
    public CorrectionOutcome restore(ArticleId article, int expectedRevision, int revision, String reason,
            String author) {
        return on(article, expectedRevision, row -> earlier(row, revision)
                .map(draft -> revise(row, draft, new Delivery(reason, author, clock.instant())))
                .orElseGet(CorrectionOutcome.NotFound::new));
    }

    private CorrectionOutcome on(ArticleId article, int expectedRevision, Function<Article, CorrectionOutcome> work) {
        @Nullable
        Article row = entities.find(Article.class, article.value(), LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            return new CorrectionOutcome.NotFound();
        }
        return row.currentRevision() == expectedRevision
                ? work.apply(row)
                : new CorrectionOutcome.Outdated(row.currentRevision());
    }

    private CorrectionOutcome revise(Article row, ArticleDraft draft, Delivery delivery) {
        return switch (writer.revise(row, draft, delivery)) {
            case StoreOutcome.Revised(ArticleId id, int number) -> {
                writer.conclude(List.of(new StoredRevision(id, number, draft)));
                yield new CorrectionOutcome.Stored(number);
            }
            case StoreOutcome.Unchanged _,StoreOutcome.Created _ ->
                new CorrectionOutcome.Unchanged(row.currentRevision());
        };
    }

    private Optional<ArticleDraft> earlier(Article row, int number) {
        RevisionKey key = new RevisionKey(row.id(), number);
        @Nullable
        ArticleRevision revision = entities.find(ArticleRevision.class, key);
        if (revision == null) {
            return Optional.empty();
        }
        return Optional.of(new ArticleDraft(entities.find(Publication.class, row.publicationId()).name(),
                Optional.ofNullable(row.externalId()), revision.headline(), revision.headlineDerived(), revision.text(),
                revision.date(), revision.language(), revision.languageDetected(), revision.byline(),
                revision.section(), revision.url(), revision.rights(), revision.contentHash(),
                entities.find(Original.class, key).content()));
    }
}
