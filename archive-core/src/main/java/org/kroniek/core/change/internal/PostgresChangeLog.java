package org.kroniek.core.change.internal;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.kroniek.core.change.Change;
import org.kroniek.core.change.ChangeLog;
import org.kroniek.core.transaction.Transactions;

/**
 * The change log on PostgreSQL. Sequence numbers are taken before commit, so their order is not the order in which rows
 * become visible; a reader of "everything after the last number I saw" loses rows. Positions are therefore given later,
 * by one transaction at a time, and only to rows of transactions older than the oldest one still running.
 */
public final class PostgresChangeLog implements ChangeLog {

    /** Bounds one transaction; a backlog of any size is worked off in such steps. */
    private static final int STEP = 5_000;

    private static final String ANY_UNPLACED = "select exists (select 1 from change_log where position is null)";

    private static final String HEAD = "select position from change_log_head";

    /**
     * A visible row whose transaction lies at or beyond the snapshot's end cannot be of this cluster: it came with a
     * restored dump and is safe.
     */
    private static final String PLACE = """
            with safe as (
                select seq, row_number() over (order by transaction_id, seq) as n
                from change_log
                where position is null
                  and (transaction_id < pg_snapshot_xmin(pg_current_snapshot())
                       or transaction_id >= pg_snapshot_xmax(pg_current_snapshot()))
                order by transaction_id, seq
                limit :step)
            update change_log c set position = :head + safe.n from safe where c.seq = safe.seq""";

    private final EntityManager entities;
    private final Transactions transactions;

    public PostgresChangeLog(EntityManager entities, Transactions transactions) {
        this.entities = entities;
        this.transactions = transactions;
    }

    @Override
    public long advance() {
        long before;
        long after = transactions.call(this::head);
        do {
            before = after;
            after = transactions.call(this::placeSome);
        } while (after - before == STEP);
        return after;
    }

    @Override
    public List<Change> after(long position, int limit) {
        return transactions.call(() -> entities
                .createQuery("select c from ChangeRow c where c.position > :position order by c.position",
                        ChangeRow.class)
                .setHint("org.hibernate.readOnly", true).setParameter("position", position).setMaxResults(limit)
                .getResultList().stream()
                .map(ChangeRow::toChange).toList());
    }

    private long placeSome() {
        if (!(Boolean) entities.createNativeQuery(ANY_UNPLACED, Boolean.class).getSingleResult()) {
            return head();
        }
        long head = number(HEAD + " for update");
        int placed = entities.createNativeQuery(PLACE).setParameter("step", STEP).setParameter("head", head)
                .executeUpdate();
        if (placed > 0) {
            entities.createNativeQuery("update change_log_head set position = position + :placed")
                    .setParameter("placed", placed).executeUpdate();
        }
        return head + placed;
    }

    private long head() {
        return number(HEAD);
    }

    private long number(String sql) {
        return ((Number) entities.createNativeQuery(sql, Long.class).getSingleResult()).longValue();
    }
}
