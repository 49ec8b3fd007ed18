package org.kroniek.core.rights.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.rights.Access;
import org.kroniek.core.rights.AccessOutcome;
import org.kroniek.core.rights.AccessState;
import org.kroniek.core.rights.ArticleAccess;
import org.kroniek.core.transaction.Transactions;

/** Decisions about access in PostgreSQL, each in a transaction of its own. */
public final class PostgresArticleAccess implements ArticleAccess {

    private final Transactions transactions;
    private final Clock clock;
    private final AccessTable table;
    private final AccessChanges changes;

    public PostgresArticleAccess(EntityManager entities, Transactions transactions, ChangeRecorder changes,
            Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
        this.table = new AccessTable(entities);
        this.changes = new AccessChanges(table, changes);
    }

    @Override
    public Optional<AccessState> current(ArticleId article) {
        return transactions.call(() -> table.current(article));
    }

    @Override
    public List<AccessState> history(ArticleId article) {
        return transactions.call(() -> table.history(article));
    }

    @Override
    public AccessOutcome decide(ArticleId article, int number, Access access, String reason, String author) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A decision needs a reason, and not a book");
        }
        return transactions.call(() -> table.locked(article)
                .map(current -> decide(current, number, access, reason.strip(), author))
                .orElseGet(AccessOutcome.NotFound::new));
    }

    private AccessOutcome decide(AccessState current, int number, Access access, String reason, String author) {
        if (current.number() != number) {
            return new AccessOutcome.Outdated(current);
        }
        if (current.access().equals(access) && current.reason().equals(reason)) {
            return new AccessOutcome.Unchanged(current);
        }
        AccessState decided = new AccessState(current.article(), number + 1, access, reason, author, clock.instant());
        changes.store(decided);
        return new AccessOutcome.Decided(decided);
    }
}
