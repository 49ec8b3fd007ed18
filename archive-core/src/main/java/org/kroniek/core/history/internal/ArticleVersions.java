package org.kroniek.core.history.internal;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.article.ArticleCorrections;
import org.kroniek.core.article.ArticleRevision;
import org.kroniek.core.article.CorrectionOutcome;
import org.kroniek.core.article.RevisionKey;
import org.kroniek.core.history.RecordVersion;
import org.kroniek.core.history.RestoreOutcome;
import org.kroniek.core.history.VersionFields;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.core.transaction.Transactions;

/** The revisions of articles. */
final class ArticleVersions implements VersionSource {

    /** Without the texts, of which a list needs none. */
    private static final String VERSIONS = """
            select r.key.number, r.createdAt, r.author, r.reason from ArticleRevision r where r.key.articleId = :id
            order by r.key.number""";

    private final EntityManager entities;
    private final Transactions transactions;
    private final ArticleCorrections corrections;

    ArticleVersions(EntityManager entities, Transactions transactions, ArticleCorrections corrections) {
        this.entities = entities;
        this.transactions = transactions;
        this.corrections = corrections;
    }

    @Override
    public List<RecordVersion> versions(UUID id) {
        return transactions.call(() -> entities.createQuery(VERSIONS, Object[].class).setParameter("id", id)
                .getResultList().stream().map(row -> new RecordVersion((Integer) row[0], (Instant) row[1],
                        (String) row[2], (String) row[3], true))
                .toList());
    }

    @Override
    public Optional<Content> version(UUID id, int number) {
        return transactions.call(() -> Optional
                .ofNullable(entities.find(ArticleRevision.class, new RevisionKey(id, number)))
                .map(revision -> new Content(
                        new RecordVersion(number, revision.createdAt(), revision.author(), revision.reason(),
                                true),
                        fields(revision))));
    }

    private static VersionFields fields(ArticleRevision revision) {
        return new VersionFields.Builder().add("headline", revision.headline())
                .add("date", revision.date().map(EdtfDate::text)).add("language", revision.language().value())
                .add("byline", revision.byline()).add("section", revision.section()).add("url", revision.url())
                .add("rights", revision.rights()).with(revision.text().canonical());
    }

    @Override
    public RestoreOutcome restore(UUID id, int expectedVersion, int version, String reason, String author) {
        return switch (transactions.call(
                () -> corrections.restore(new ArticleId(id), expectedVersion, version, reason, author))) {
            case CorrectionOutcome.Stored(int revision) -> new RestoreOutcome.Restored(revision);
            case CorrectionOutcome.Unchanged(int revision) -> new RestoreOutcome.Unchanged(revision);
            case CorrectionOutcome.Outdated(int current) -> new RestoreOutcome.Outdated(current);
            case CorrectionOutcome.NotFound() -> new RestoreOutcome.NotFound();
        };
    }
}
