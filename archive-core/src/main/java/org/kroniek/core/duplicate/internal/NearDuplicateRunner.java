package org.kroniek.core.duplicate.internal;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.kroniek.core.change.Change;
import org.kroniek.core.change.ChangeAction;
import org.kroniek.core.change.ChangeLog;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.change.ChangeSubject;
import org.kroniek.core.change.SubjectKind;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.Identities;
import org.kroniek.core.transaction.Transactions;

/**
 * Follows the change log and keeps the groups of near-duplicates equal to the texts. How far it has come is written with
 * what it changes, in one row that is locked meanwhile: so it may stop anywhere, any portal can go on, and no two compare
 * at once, which might miss that the texts of both are alike.
 */
public final class NearDuplicateRunner {

    /** Changes taken at once: a transaction of less than a second. */
    private static final int AT_ONCE = 100;

    /** What is withdrawn may have left the archive altogether. */
    private static final Set<ChangeAction> OF_TEXTS = Set.of(ChangeAction.CREATED, ChangeAction.REVISED,
            ChangeAction.WITHDRAWN);

    private static final String POSITION = "select position from near_duplicate_progress";
    private static final String LOCK = POSITION + " where position = :position for update skip locked";
    private static final String ADVANCE = "update near_duplicate_progress set position = :position";

    private final EntityManager entities;
    private final Transactions transactions;
    private final ChangeLog log;
    private final ChangeRecorder changes;
    private final Grouping grouping;
    private final Runnable changed;
    private final AtomicBoolean stopping = new AtomicBoolean();

    /** @param changed called after articles were put into other groups, so that the index relay need not wait */
    public NearDuplicateRunner(EntityManager entities, Transactions transactions, ChangeLog log, ChangeRecorder changes,
            Identities identities, Runnable changed) {
        this.entities = entities;
        this.transactions = transactions;
        this.log = log;
        this.changes = changes;
        this.grouping = new Grouping(entities, identities);
        this.changed = changed;
    }

    /** Works until there is nothing to do, another portal works, or it is told to stop. */
    public void runAll() {
        log.advance();
        boolean more = true;
        while (more && !stopping.get()) {
            more = step();
        }
    }

    /** Ends the work after the step in hand. */
    public void stop() {
        stopping.set(true);
    }

    private boolean step() {
        long position = transactions.call(() -> number(POSITION));
        List<Change> next = log.after(position, AT_ONCE);
        if (next.isEmpty()) {
            return false;
        }
        Outcome outcome = transactions.call(() -> deal(position, next));
        if (outcome == Outcome.REGROUPED) {
            changed.run();
        }
        return outcome != Outcome.TAKEN;
    }

    private enum Outcome {
        /** Another portal is at it. */
        TAKEN, UNCHANGED, REGROUPED
    }

    private Outcome deal(long position, List<Change> next) {
        if (entities.createNativeQuery(LOCK, Long.class).setParameter("position", position).getResultList().isEmpty()) {
            return Outcome.TAKEN;
        }
        List<ArticleId> regrouped = grouping.update(textsChanged(next));
        regrouped.forEach(article -> changes.record(ChangeSubject.of(article), ChangeAction.LINKED));
        entities.createNativeQuery(ADVANCE).setParameter("position", next.getLast().position()).executeUpdate();
        entities.flush();
        entities.clear();
        return regrouped.isEmpty() ? Outcome.UNCHANGED : Outcome.REGROUPED;
    }

    private static Set<UUID> textsChanged(List<Change> next) {
        return next.stream().filter(change -> change.subject().kind() == SubjectKind.ARTICLE)
                .filter(change -> OF_TEXTS.contains(change.action())).map(change -> change.subject().id())
                .collect(Collectors.toSet());
    }

    private long number(String sql) {
        return ((Number) entities.createNativeQuery(sql, Long.class).getSingleResult()).longValue();
    }
}
