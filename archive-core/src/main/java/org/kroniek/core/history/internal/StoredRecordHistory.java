package org.kroniek.core.history.internal;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.article.ArticleCorrections;
import org.kroniek.core.authority.AuthorityService;
import org.kroniek.core.change.ChangeSubject;
import org.kroniek.core.event.EventService;
import org.kroniek.core.history.RecordHistory;
import org.kroniek.core.history.RecordVersion;
import org.kroniek.core.history.RestoreOutcome;
import org.kroniek.core.history.TextDifference;
import org.kroniek.core.history.VersionDifference;
import org.kroniek.core.history.internal.VersionSource.Content;
import org.kroniek.core.transaction.Transactions;

/** Asks the service of each kind. */
public final class StoredRecordHistory implements RecordHistory {

    private final VersionSource articles;
    private final VersionSource authorities;
    private final VersionSource events;

    public StoredRecordHistory(EntityManager entities, Transactions transactions, ArticleCorrections corrections,
            AuthorityService authorities, EventService events) {
        this.articles = new ArticleVersions(entities, transactions, corrections);
        this.authorities = new AuthorityVersions(authorities);
        this.events = new EventVersions(events);
    }

    @Override
    public List<RecordVersion> versions(ChangeSubject subject) {
        return source(subject).versions(subject.id());
    }

    @Override
    public Optional<VersionDifference> difference(ChangeSubject subject, int from, int to) {
        Optional<Content> before = source(subject).version(subject.id(), from);
        Optional<Content> after = source(subject).version(subject.id(), to);
        return before.isEmpty() || after.isEmpty()
                ? Optional.empty()
                : Optional.of(difference(before.get(), after.get()));
    }

    private static VersionDifference difference(Content before, Content after) {
        return new VersionDifference(before.version(), after.version(), before.fields().changesTo(after.fields()),
                TextDifference.between(before.fields().text(), after.fields().text()));
    }

    @Override
    public RestoreOutcome restore(ChangeSubject subject, int expectedVersion, int version, String reason,
            String author) {
        return source(subject).restore(subject.id(), expectedVersion, version, reason, author);
    }

    private VersionSource source(ChangeSubject subject) {
        return switch (subject.kind()) {
            case ARTICLE -> articles;
            case AUTHORITY -> authorities;
            case EVENT -> events;
        };
    }
}
