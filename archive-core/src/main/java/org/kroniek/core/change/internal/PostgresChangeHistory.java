package org.kroniek.core.change.internal;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kroniek.core.change.Change;
import org.kroniek.core.change.ChangeHistory;
import org.kroniek.core.change.ChangeSubject;
import org.kroniek.core.transaction.Transactions;

/** Looks up single records in the change log. */
public final class PostgresChangeHistory implements ChangeHistory {

    private static final String CHANGES = """
            select c from ChangeRow c where c.subjectId in :ids and c.position > :position order by c.position""";

    private final EntityManager entities;
    private final Transactions transactions;

    public PostgresChangeHistory(EntityManager entities, Transactions transactions) {
        this.entities = entities;
        this.transactions = transactions;
    }

    @Override
    public Map<ChangeSubject, List<Change>> after(Collection<ChangeSubject> subjects, long position) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        Set<ChangeSubject> wanted = new HashSet<>(subjects);
        return transactions.call(() -> entities.createQuery(CHANGES, ChangeRow.class)
                .setHint("org.hibernate.readOnly", true)
                .setParameter("ids", subjects.stream().map(ChangeSubject::id).toList())
                .setParameter("position", position).getResultList().stream().map(ChangeRow::toChange).toList())
                .stream().filter(change -> wanted.contains(change.subject()))
                .collect(Collectors.groupingBy(Change::subject));
    }
}
